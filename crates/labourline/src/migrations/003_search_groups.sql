-- The words of a site's name, to be found by any of them.
CREATE TABLE worksite_words (
    word {text} NOT NULL,
    worksite_id {id} NOT NULL,
    PRIMARY KEY (word, worksite_id)
) {clustered};

-- Where there is no case yet, the index is whole from the beginning.
INSERT INTO search_indexes (name, layout) SELECT 'cases', 1 WHERE NOT EXISTS (SELECT 1 FROM cases);
