-- Two rows that are one employer: the one points at the other. Nothing else is moved, so taking it back restores everything.
ALTER TABLE employers ADD COLUMN merged_into_id {id};
CREATE INDEX employers_by_merged_into ON employers (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE TABLE employer_merges (
    no {row_number},
    employer_id {id} NOT NULL,
    into_id {id} NOT NULL,
    reason {text} NOT NULL,
    merged_by {text} NOT NULL,
    merged_at BIGINT NOT NULL,
    undone_by {text},
    undone_at BIGINT
);
CREATE INDEX employer_merges_by_employer ON employer_merges (employer_id, no);

-- Two that somebody said are not one: not proposed again. The smaller id first.
CREATE TABLE employers_apart (
    one_id {id} NOT NULL,
    other_id {id} NOT NULL,
    said_by {text} NOT NULL,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (one_id, other_id)
) {clustered};
CREATE INDEX employers_apart_by_other ON employers_apart (other_id);
