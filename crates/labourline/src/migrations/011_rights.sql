-- What a worker asks about what is kept of them: to see it, to have it put right, to have it erased. Each with a day by which it is answered.
CREATE TABLE rights_requests (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    chapter_id {id} NOT NULL,
    claimant_number BIGINT NOT NULL,
    kind {text} NOT NULL,
    words {text} NOT NULL,
    asked_by {text} NOT NULL,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    state {text} NOT NULL,
    answer {text} NOT NULL,
    answered_by {id},
    answered_at BIGINT,
    climbed BIGINT NOT NULL
);
CREATE INDEX rights_requests_open ON rights_requests (chapter_id, due_at) WHERE answered_at IS NULL;
CREATE INDEX rights_requests_due ON rights_requests (climbed, due_at) WHERE answered_at IS NULL;
CREATE INDEX rights_requests_by_case ON rights_requests (case_id, no);
