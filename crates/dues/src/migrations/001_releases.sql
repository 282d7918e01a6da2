-- The law as data, amended: drafts of rows, what a preview found, and signed releases.
CREATE TABLE law_drafts (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    content {text} NOT NULL,
    why {text} NOT NULL,
    drafted_by {id} NOT NULL,
    drafted_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    release_no BIGINT
);
CREATE INDEX law_drafts_waiting ON law_drafts (no) WHERE withdrawn_at IS NULL AND release_no IS NULL;

CREATE TABLE law_previews (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    drafts {text} NOT NULL,
    base_no BIGINT NOT NULL,
    made_by {id} NOT NULL,
    made_at BIGINT NOT NULL,
    report {text} NOT NULL
);

-- A release is never changed: one that came after is seen instead.
CREATE TABLE law_releases (
    no BIGINT NOT NULL PRIMARY KEY,
    content {text} NOT NULL,
    base {text} NOT NULL,
    note {text} NOT NULL,
    returns_to BIGINT,
    drafted_by {text} NOT NULL,
    released_by {id} NOT NULL,
    released_at BIGINT NOT NULL,
    previous {bytes} NOT NULL,
    digest {bytes} NOT NULL,
    signature {bytes} NOT NULL
);
