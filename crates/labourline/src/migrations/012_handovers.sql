-- What goes to somebody outside: one asks, another approves, and the file says who, when, to whom and under which number. Without a case it
-- is an export of the register with names.
CREATE TABLE handovers (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    number BIGINT NOT NULL UNIQUE,
    case_id {id},
    chapter_id {id} NOT NULL,
    claimant_number BIGINT NOT NULL,
    profile {text} NOT NULL,
    purpose {text} NOT NULL,
    receiver {text} NOT NULL,
    compelled BOOLEAN NOT NULL,
    barred_why {text} NOT NULL,
    asked_by {id} NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_by {id},
    answered_at BIGINT,
    approved BOOLEAN NOT NULL,
    note {text} NOT NULL,
    taken_at BIGINT,
    taken_times BIGINT NOT NULL
);
CREATE INDEX handovers_by_case ON handovers (case_id, no);
CREATE INDEX handovers_by_chapter ON handovers (chapter_id, no);
