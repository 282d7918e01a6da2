-- Each time somebody was shown a whole telephone number: who, of what, on which case (none for a call that is no case's), why.
CREATE TABLE number_showings (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    account_id {id} NOT NULL,
    chapter_id {id} NOT NULL,
    case_id {id},
    subject {text} NOT NULL,
    subject_id {id} NOT NULL,
    why {text} NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX number_showings_by_account ON number_showings (account_id, at);
CREATE INDEX number_showings_by_case ON number_showings (case_id, no);
-- Somebody was shown more numbers within an hour than the setting allows without a question. A reason to ask, and no accusation.
CREATE TABLE number_alarms (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    account_id {id} NOT NULL,
    chapter_id {id} NOT NULL,
    shown BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX number_alarms_by_account ON number_alarms (account_id, at);
