-- Files of a case. What lies on the shelf is sealed under the file's own key, which is wrapped here: by the deployment's key, and for a
-- closely kept case by the case's beneath it. A file that was taken away keeps its row and loses its key.
CREATE TABLE files (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    evidence_id {id},
    address {bytes} NOT NULL,
    name {text} NOT NULL,
    note {text} NOT NULL,
    kind {text} NOT NULL,
    bytes BIGINT NOT NULL,
    shelf_name {text} NOT NULL,
    copy_name {text},
    wrapped {bytes},
    closely BOOLEAN NOT NULL,
    added_by {text} NOT NULL,
    added_at BIGINT NOT NULL,
    removed_by {text},
    removed_at BIGINT,
    removed_why {text} NOT NULL,
    swept_at BIGINT
);
CREATE INDEX files_by_case ON files (case_id, no);
CREATE UNIQUE INDEX files_by_content ON files (case_id, address) WHERE removed_at IS NULL;
CREATE INDEX files_to_sweep ON files (removed_at) WHERE removed_at IS NOT NULL AND swept_at IS NULL;
