-- Access that ends: whom we warned, and which ends were told.
ALTER TABLE case_access ADD COLUMN warned_at BIGINT;
ALTER TABLE case_access ADD COLUMN ended_at BIGINT;
CREATE INDEX case_access_running ON case_access (until) WHERE ended_at IS NULL;

-- Proposals to keep a case less closely: one proposes, another agrees or declines, or it lapses.
CREATE TABLE lowerings (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    chapter_id {id} NOT NULL,
    from_level {text} NOT NULL,
    to_level {text} NOT NULL,
    why {text} NOT NULL,
    proposed_by {id} NOT NULL,
    proposed_at BIGINT NOT NULL,
    lapses_at BIGINT NOT NULL,
    decision {text},
    decided_by {id},
    decided_at BIGINT,
    note {text} NOT NULL
);
CREATE UNIQUE INDEX lowerings_waiting ON lowerings (case_id) WHERE decision IS NULL;
CREATE INDEX lowerings_by_chapter ON lowerings (chapter_id, no);
CREATE INDEX lowerings_lapsing ON lowerings (lapses_at) WHERE decision IS NULL;

-- Emergency openings of files one has no access to: a reason, some hours, and somebody who looks at it afterwards.
CREATE TABLE openings (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    chapter_id {id} NOT NULL,
    account_id {id} NOT NULL,
    reason {text} NOT NULL,
    why {text} NOT NULL,
    opened_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    readings BIGINT NOT NULL,
    verdict {text},
    reviewed_by {id},
    reviewed_at BIGINT,
    review_note {text} NOT NULL,
    climbed BIGINT NOT NULL
);
CREATE INDEX openings_by_chapter ON openings (chapter_id, no);
CREATE INDEX openings_by_case ON openings (case_id, account_id, until);
CREATE INDEX openings_unreviewed ON openings (climbed, opened_at) WHERE verdict IS NULL;

-- How often somebody looked at what, hour by hour: what a safeguarding officer asks about.
CREATE TABLE reading_tallies (
    account_id {id} NOT NULL,
    hour BIGINT NOT NULL,
    kind {text} NOT NULL,
    subject {text} NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (account_id, hour, kind, subject)
) {clustered};
CREATE INDEX reading_tallies_by_hour ON reading_tallies (hour);
CREATE TABLE reading_looks (
    account_id {id} NOT NULL,
    pattern {text} NOT NULL,
    day {text} NOT NULL,
    subject {text} NOT NULL,
    looked_by {id} NOT NULL,
    looked_at BIGINT NOT NULL,
    note {text} NOT NULL,
    PRIMARY KEY (account_id, pattern, day, subject)
) {clustered};
