-- The words that an index holds, by what they may be asked for: field 0 the word itself, 1 its stems, 2 its script-neutral form,
-- 3 its skeletons. See src/search/vocabulary.rs.
CREATE TABLE search_words (
    vocabulary {text} NOT NULL,
    field BIGINT NOT NULL,
    written {text} NOT NULL,
    word {text} NOT NULL,
    PRIMARY KEY (vocabulary, field, written, word)
) {clustered};

-- With which layout an index was last filled as a whole. None, or a smaller number: `sangam search rebuild` has to fill it.
CREATE TABLE search_indexes (
    name {text} NOT NULL PRIMARY KEY,
    layout BIGINT NOT NULL
);
