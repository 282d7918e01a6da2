-- A PIN for each worker of a case, who with it sees their own matter. What was given to a worker alone on a case stays theirs; nobody
-- can say whose the one PIN of a group was, so those end, and the desk gives each worker their own.
CREATE TABLE worker_pins (
    case_id {id} NOT NULL,
    claimant_number BIGINT NOT NULL,
    pin_hash {text} NOT NULL,
    tries BIGINT NOT NULL,
    locked_at BIGINT,
    given_by {text} NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (case_id, claimant_number)
) {clustered};
INSERT INTO worker_pins (case_id, claimant_number, pin_hash, tries, locked_at, given_by, given_at)
    SELECT worker_keys.case_id, 1, worker_keys.pin_hash, worker_keys.tries, worker_keys.locked_at, worker_keys.given_by, worker_keys.given_at
    FROM worker_keys JOIN cases ON cases.id = worker_keys.case_id WHERE cases.claimant_count = 1;
DROP TABLE worker_keys;
ALTER TABLE worker_sessions ADD COLUMN claimant_number BIGINT NOT NULL DEFAULT 1;
DELETE FROM worker_sessions WHERE case_id NOT IN (SELECT case_id FROM worker_pins);
-- Whose rating it is; 0 where one PIN was a whole group's.
ALTER TABLE ratings ADD COLUMN claimant_number BIGINT NOT NULL DEFAULT 0;
UPDATE ratings SET claimant_number = 1 WHERE case_id IN (SELECT id FROM cases WHERE claimant_count = 1);
