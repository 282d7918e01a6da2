-- What the keys are held against, and which sealing of older rows is done. See src/vault.rs.
CREATE TABLE vault_marks (
    name {text} NOT NULL PRIMARY KEY,
    value {text} NOT NULL
);
