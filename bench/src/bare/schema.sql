-- The same shape of data as Sangam's cases, and nothing round it: no persons, no scope, no journal.
CREATE TABLE cases (
    row               INTEGER PRIMARY KEY,
    id                BLOB    NOT NULL UNIQUE,
    reference         INTEGER NOT NULL UNIQUE,
    chapter           TEXT    NOT NULL,
    stage             TEXT    NOT NULL,
    title             TEXT    NOT NULL,
    summary           TEXT    NOT NULL,
    claimant          TEXT    NOT NULL,
    claimed_paise     INTEGER NOT NULL,
    agreed_paise      INTEGER NOT NULL,
    recovered_paise   INTEGER NOT NULL,
    owner             TEXT    NOT NULL,
    next_action       TEXT    NOT NULL,
    next_action_due   INTEGER NOT NULL,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL
) STRICT;
-- What a desk cannot do without: a chapter's newest, a caseworker's day.
CREATE INDEX cases_by_chapter ON cases (chapter, row);
CREATE INDEX cases_by_owner ON cases (owner, next_action_due);

CREATE TABLE timeline_event (
    row       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    case_row  INTEGER NOT NULL REFERENCES cases (row),
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    actor     TEXT    NOT NULL,
    body      TEXT    NOT NULL
) STRICT;
CREATE INDEX timeline_by_case ON timeline_event (case_row, at);

-- Co and M* keep Indian words whole: without them a vowel sign cuts a word in two.
CREATE VIRTUAL TABLE case_search USING fts5 (
    words,
    content = '',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
