-- What the law gives each worker of a case: what is asked and known besides the claim, every answer as it was told, and until when.
CREATE TABLE head_facts (
    case_id {id} NOT NULL,
    number BIGINT NOT NULL,
    told {text} NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (case_id, number)
);

CREATE TABLE heads (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    claimant BIGINT NOT NULL,
    question {text} NOT NULL,
    facts {text} NOT NULL,
    answer {text} NOT NULL,
    release_no BIGINT NOT NULL,
    base {text} NOT NULL,
    told_at BIGINT NOT NULL,
    told_by {text} NOT NULL,
    why {text} NOT NULL,
    standing BIGINT NOT NULL
);
CREATE INDEX heads_of_case ON heads (case_id, claimant, no);
CREATE INDEX heads_standing ON heads (no) WHERE standing = 1;

CREATE TABLE limitations (
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    number BIGINT NOT NULL,
    question {text} NOT NULL,
    last_day {text} NOT NULL,
    warned BIGINT NOT NULL,
    decision {text},
    decided_by {id},
    decided_at BIGINT,
    PRIMARY KEY (case_id, number, question)
);
CREATE INDEX limitations_running ON limitations (last_day) WHERE decision IS NULL;
