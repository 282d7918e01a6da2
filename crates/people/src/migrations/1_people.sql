-- State branches of the alliance, until the federation's own system brings them.
CREATE TABLE chapters (
    id {id} NOT NULL PRIMARY KEY,
    code {text} NOT NULL UNIQUE,
    state_lgd BIGINT NOT NULL,
    phone {text} NOT NULL,
    weekly_rest_days BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE chapter_names (
    chapter_id {id} NOT NULL REFERENCES chapters (id),
    language {text} NOT NULL,
    name {text} NOT NULL,
    PRIMARY KEY (chapter_id, language)
);

CREATE TABLE chapter_holidays (
    chapter_id {id} NOT NULL REFERENCES chapters (id),
    day {text} NOT NULL,
    name {text} NOT NULL,
    PRIMARY KEY (chapter_id, day)
);

-- Who signs in.
CREATE TABLE accounts (
    number {row_number},
    id {id} NOT NULL UNIQUE,
    login {text} NOT NULL UNIQUE,
    name {text} NOT NULL,
    language {text} NOT NULL,
    password_hash {text},
    must_change_password BOOLEAN NOT NULL,
    totp_secret {bytes},
    totp_step_used BIGINT NOT NULL,
    disabled_at BIGINT,
    version BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE account_roles (
    id {id} NOT NULL PRIMARY KEY,
    account_id {id} NOT NULL REFERENCES accounts (id),
    role {text} NOT NULL,
    chapter_id {id} REFERENCES chapters (id),
    held_from BIGINT NOT NULL,
    held_until BIGINT,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX account_roles_by_account ON account_roles (account_id, held_from);
CREATE INDEX account_roles_by_chapter ON account_roles (chapter_id, role);

-- One-time links: the first administrator's, and those with which a person sets a password. Only the hash is kept.
CREATE TABLE account_links (
    id {id} NOT NULL PRIMARY KEY,
    kind {text} NOT NULL,
    account_id {id} REFERENCES accounts (id),
    token_hash {bytes} NOT NULL UNIQUE,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX account_links_by_account ON account_links (account_id, kind);

CREATE TABLE sessions (
    id {id} NOT NULL PRIMARY KEY,
    account_id {id} NOT NULL REFERENCES accounts (id),
    token_hash {bytes} NOT NULL UNIQUE,
    stage {text} NOT NULL,
    browser {text} NOT NULL,
    tries BIGINT NOT NULL,
    enrolling_secret {bytes},
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id, created_at);

-- Browsers a person has signed in from before: failures of strangers do not hold these up.
CREATE TABLE devices (
    id {id} NOT NULL PRIMARY KEY,
    account_id {id} NOT NULL REFERENCES accounts (id),
    token_hash {bytes} NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX devices_by_account ON devices (account_id, created_at);

-- Failed sign-ins, by digest of what was tried and from where; the same for logins that exist and for those that do not.
CREATE TABLE sign_in_failures (
    tried {bytes} NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    held_until BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE INDEX sign_in_failures_by_age ON sign_in_failures (last_at);

CREATE TABLE tokens (
    id {id} NOT NULL PRIMARY KEY,
    account_id {id} NOT NULL REFERENCES accounts (id),
    name {text} NOT NULL,
    token_hash {bytes} NOT NULL UNIQUE,
    reach {text} NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX tokens_by_account ON tokens (account_id, created_at);

-- Workers and other persons a case speaks of.
CREATE TABLE persons (
    id {id} NOT NULL PRIMARY KEY,
    chapter_id {id} NOT NULL REFERENCES chapters (id),
    display_name {text} NOT NULL,
    name_native {text},
    name_latin {text},
    sex_self_described {text},
    birth_year BIGINT,
    home_state_lgd BIGINT,
    home_district_lgd BIGINT,
    village {text},
    language_primary {text},
    language_second {text},
    literacy {text} NOT NULL,
    deceased BOOLEAN NOT NULL,
    next_of_kin_id {id} REFERENCES persons (id),
    version BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX persons_by_chapter ON persons (chapter_id, created_at);
CREATE INDEX persons_by_next_of_kin ON persons (next_of_kin_id);

-- How a person stood before each correction.
CREATE TABLE person_corrections (
    person_id {id} NOT NULL REFERENCES persons (id),
    version BIGINT NOT NULL,
    before {text} NOT NULL,
    reason {text},
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, version)
);

-- A phone is a channel, not a person: one number, several people; one person, several numbers.
CREATE TABLE identifiers (
    id {id} NOT NULL PRIMARY KEY,
    kind {text} NOT NULL,
    value {text} NOT NULL,
    value_hash {bytes} NOT NULL UNIQUE,
    last4 {text} NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE person_identifiers (
    id {id} NOT NULL PRIMARY KEY,
    person_id {id} NOT NULL REFERENCES persons (id),
    identifier_id {id} NOT NULL REFERENCES identifiers (id),
    relation {text} NOT NULL,
    safe_to_call {text} NOT NULL,
    safe_from_minute BIGINT,
    safe_until_minute BIGINT,
    safe_note {text},
    may_leave_message BOOLEAN NOT NULL,
    may_name_union BOOLEAN NOT NULL,
    verified_at BIGINT,
    ended_at BIGINT,
    version BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (person_id, identifier_id)
);
CREATE INDEX person_identifiers_by_identifier ON person_identifiers (identifier_id);

-- Consents are only ever added: what stands is the last word on a purpose.
CREATE TABLE consents (
    number {row_number},
    id {id} NOT NULL UNIQUE,
    person_id {id} NOT NULL REFERENCES persons (id),
    case_id {id} NOT NULL,
    purpose {text} NOT NULL,
    answer {text} NOT NULL,
    how {text} NOT NULL,
    language {text} NOT NULL,
    notice_version {text} NOT NULL,
    withheld_reason {text},
    expires_at BIGINT,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX consents_by_case ON consents (case_id, person_id, purpose, number);
CREATE INDEX consents_by_person ON consents (person_id);
