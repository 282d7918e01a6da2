-- The number that the index of words knows a person by.
CREATE TABLE person_documents (
    no {row_number},
    person_id {id} NOT NULL UNIQUE REFERENCES persons (id)
);

-- Two rows that are one person: the one points at the other. Nothing else is moved, so taking it back restores everything.
ALTER TABLE persons ADD COLUMN merged_into_id {id} REFERENCES persons (id);
CREATE INDEX persons_by_merged_into ON persons (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE TABLE person_merges (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    person_id {id} NOT NULL REFERENCES persons (id),
    into_id {id} NOT NULL REFERENCES persons (id),
    reasons {text} NOT NULL,
    merged_by {text} NOT NULL,
    merged_at BIGINT NOT NULL,
    undone_by {text},
    undone_at BIGINT
);
CREATE INDEX person_merges_by_person ON person_merges (person_id, no);
CREATE INDEX person_merges_by_into ON person_merges (into_id, no);

-- Two that somebody said are not one: not proposed again. The smaller id first.
CREATE TABLE persons_apart (
    one_id {id} NOT NULL REFERENCES persons (id),
    other_id {id} NOT NULL REFERENCES persons (id),
    said_by {text} NOT NULL,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (one_id, other_id)
) {clustered};
CREATE INDEX persons_apart_by_other ON persons_apart (other_id);

-- Where nobody is registered yet, the index is whole from the beginning.
INSERT INTO search_indexes (name, layout) SELECT 'persons', 1 WHERE NOT EXISTS (SELECT 1 FROM persons);
