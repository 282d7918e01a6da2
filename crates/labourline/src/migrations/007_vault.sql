-- A closely kept case has a key of its own, wrapped by the deployment's: where it is destroyed, what it sealed is gone, here and in every
-- backup that was made without it.
CREATE TABLE case_keys (
    case_id {id} NOT NULL PRIMARY KEY,
    wrapped {bytes},
    made_at BIGINT NOT NULL,
    destroyed_at BIGINT
);

-- Numbers are sealed, and found by a keyed hash.
ALTER TABLE contacts ADD COLUMN phone_hash {bytes};
DROP INDEX contacts_by_phone;
CREATE INDEX contacts_by_phone ON contacts (phone_hash, no);
ALTER TABLE call_backs ADD COLUMN phone_hash {bytes};
CREATE TABLE employer_numbers (
    employer_id {id} NOT NULL,
    phone_hash {bytes} NOT NULL,
    phone {text} NOT NULL,
    PRIMARY KEY (employer_id, phone_hash)
) {clustered};
CREATE INDEX employer_numbers_by_phone ON employer_numbers (phone_hash);
