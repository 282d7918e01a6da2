-- The matter. Sums and counts of other tables stand here too, kept in the transaction that changes them, so that lists cost one row.
CREATE TABLE cases (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    reference BIGINT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    chapter_id {id} NOT NULL,
    stage {text} NOT NULL,
    track {text} NOT NULL,
    sensitivity {text} NOT NULL,
    source {text} NOT NULL,
    title {text} NOT NULL,
    summary {text} NOT NULL,
    language {text} NOT NULL,
    industry {text} NOT NULL,
    state_lgd BIGINT,
    district_lgd BIGINT,
    worksite_id {id},
    opponent_unknown BOOLEAN NOT NULL,
    claimant_name {text} NOT NULL,
    opponent_name {text} NOT NULL,
    claimant_count BIGINT NOT NULL,
    claimants_open BIGINT NOT NULL,
    claimed_paise BIGINT NOT NULL,
    agreed_paise BIGINT NOT NULL,
    received_paise BIGINT NOT NULL,
    confirmed_paise BIGINT NOT NULL,
    written_off_paise BIGINT NOT NULL,
    promise_due {text},
    red_flags_up BIGINT NOT NULL,
    safety_checked_at BIGINT,
    safety_clear BOOLEAN NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_day {text} NOT NULL,
    first_response_due BIGINT NOT NULL,
    employer_first_tried_at BIGINT,
    stage_since BIGINT NOT NULL,
    last_activity_at BIGINT NOT NULL,
    events BIGINT NOT NULL,
    owner_id {id},
    assigned BOOLEAN NOT NULL,
    next_action {text},
    next_action_at BIGINT,
    climbed BIGINT NOT NULL,
    outcome {text},
    close_reason {text},
    closed_at BIGINT,
    closed_by {text},
    closure_approved_by {text},
    new_contact BOOLEAN NOT NULL,
    reopen_count BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    -- An open case always has an owner and a dated next action.
    CONSTRAINT cases_open_has_owner_and_next_action CHECK (
        (stage = 'closed' AND outcome IS NOT NULL AND closed_at IS NOT NULL)
        OR (stage <> 'closed' AND owner_id IS NOT NULL AND next_action IS NOT NULL AND next_action_at IS NOT NULL)
    )
);
CREATE INDEX cases_by_chapter ON cases (chapter_id, no);
CREATE INDEX cases_by_chapter_stage ON cases (chapter_id, stage, no);
CREATE INDEX cases_by_owner_due ON cases (owner_id, chapter_id, next_action_at, no) WHERE closed_at IS NULL;
CREATE INDEX cases_by_chapter_due ON cases (chapter_id, next_action_at, no) WHERE closed_at IS NULL;
CREATE INDEX cases_unassigned ON cases (chapter_id, no) WHERE assigned = FALSE AND closed_at IS NULL;
CREATE INDEX cases_promise_due ON cases (promise_due) WHERE promise_due IS NOT NULL;
CREATE INDEX cases_by_chapter_promise ON cases (chapter_id, promise_due) WHERE promise_due IS NOT NULL;
CREATE INDEX cases_red ON cases (chapter_id, no) WHERE red_flags_up > 0 AND closed_at IS NULL;
CREATE INDEX cases_by_worksite ON cases (worksite_id);
-- What the clocks look for: next actions nobody did, first answers nobody gave.
CREATE INDEX cases_waiting ON cases (climbed, next_action_at) WHERE closed_at IS NULL;
CREATE INDEX cases_first_response ON cases (first_response_due) WHERE closed_at IS NULL;

-- Who is named on a case, as what, until when. Need-to-know reads it for restricted and sealed cases.
CREATE TABLE case_access (
    case_id {id} NOT NULL,
    account_id {id} NOT NULL,
    relation {text} NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    given_by {text} NOT NULL,
    why {text} NOT NULL,
    PRIMARY KEY (case_id, account_id, relation)
) {clustered};
CREATE INDEX case_access_by_account ON case_access (account_id, until);

CREATE TABLE case_issues (
    case_id {id} NOT NULL,
    issue {text} NOT NULL,
    PRIMARY KEY (case_id, issue)
) {clustered};

-- What happened, in order, for people to read. Append only: a correction is a new event that names the old one.
CREATE TABLE timeline_events (
    case_no BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor {text} NOT NULL,
    actor_name {text} NOT NULL,
    kind {text} NOT NULL,
    visibility {text} NOT NULL,
    body {text} NOT NULL,
    data {text} NOT NULL,
    corrects BIGINT,
    PRIMARY KEY (case_no, seq)
) {clustered};

-- The workers of a case, one or up to 500, each with their own money.
CREATE TABLE claimants (
    case_id {id} NOT NULL,
    number BIGINT NOT NULL,
    person_id {id} NOT NULL,
    name {text} NOT NULL,
    state {text} NOT NULL,
    claimed_paise BIGINT NOT NULL,
    agreed_paise BIGINT NOT NULL,
    received_paise BIGINT NOT NULL,
    confirmed_paise BIGINT NOT NULL,
    written_off_paise BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (case_id, number)
) {clustered};
CREATE UNIQUE INDEX claimants_once ON claimants (case_id, person_id);
CREATE INDEX claimants_by_person ON claimants (person_id);

-- What each claimant says of the work: terms, attendance, payments; and the claim computed from it with its working. JSON, read whole.
CREATE TABLE claims (
    case_id {id} NOT NULL,
    number BIGINT NOT NULL,
    facts {text} NOT NULL,
    working {text} NOT NULL,
    due_paise BIGINT NOT NULL,
    computed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (case_id, number)
) {clustered};

-- The employer's side, met again and again in different cases and chapters.
CREATE TABLE employers (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    reference BIGINT NOT NULL UNIQUE,
    name {text} NOT NULL,
    name_key {text} NOT NULL,
    kind {text} NOT NULL,
    address {text} NOT NULL,
    registrations {text} NOT NULL,
    version BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX employers_by_name_key ON employers (name_key);
-- The words of an employer's name, to be found by any of them or its beginning.
CREATE TABLE employer_words (
    word {text} NOT NULL,
    employer_id {id} NOT NULL,
    PRIMARY KEY (word, employer_id)
) {clustered};
CREATE TABLE employer_phones (
    employer_id {id} NOT NULL,
    phone {text} NOT NULL,
    PRIMARY KEY (employer_id, phone)
) {clustered};
CREATE INDEX employer_phones_by_phone ON employer_phones (phone);

-- The chain of a case: jamadar (level 1), contractor, principal.
CREATE TABLE case_employers (
    case_id {id} NOT NULL,
    level BIGINT NOT NULL,
    employer_id {id} NOT NULL,
    link {text} NOT NULL,
    confidence {text} NOT NULL,
    PRIMARY KEY (case_id, level)
) {clustered};
CREATE INDEX case_employers_by_employer ON case_employers (employer_id, case_id);

CREATE TABLE worksites (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    name {text} NOT NULL,
    name_key {text} NOT NULL,
    state_lgd BIGINT,
    district_lgd BIGINT,
    pin {text},
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX worksites_by_name_key ON worksites (name_key);

CREATE TABLE evidence (
    id {id} NOT NULL PRIMARY KEY,
    case_id {id} NOT NULL,
    kind {text} NOT NULL,
    proves {text} NOT NULL,
    note {text} NOT NULL,
    held_by {text} NOT NULL,
    recorded_by {text} NOT NULL,
    recorded_at BIGINT NOT NULL,
    -- Counts up with every correction; what stood before is in the timeline.
    version BIGINT NOT NULL,
    gone BOOLEAN NOT NULL
);
CREATE INDEX evidence_by_case ON evidence (case_id, recorded_at);

-- Calls, messages, visits: apart from cases; never edited once finished.
CREATE TABLE contacts (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    chapter_id {id} NOT NULL,
    channel {text} NOT NULL,
    call_type {text},
    incoming BOOLEAN NOT NULL,
    phone {text},
    person_id {id},
    language {text},
    summary {text} NOT NULL,
    handler_id {id},
    handler_name {text} NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    finished_at BIGINT,
    case_id {id},
    answers_call_back {id},
    provider {text},
    provider_event_id {text},
    version BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX contacts_by_chapter ON contacts (chapter_id, no);
CREATE INDEX contacts_by_phone ON contacts (phone, no);
CREATE INDEX contacts_by_case ON contacts (case_id, no);
CREATE UNIQUE INDEX contacts_by_provider_event ON contacts (provider, provider_event_id);

-- Missed calls and voice messages: somebody waits to be called back.
CREATE TABLE call_backs (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    chapter_id {id} NOT NULL,
    contact_id {id} NOT NULL UNIQUE,
    phone {text},
    state {text} NOT NULL,
    rang_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    taken_by {id},
    tries BIGINT NOT NULL,
    done_at BIGINT,
    done_by {text},
    result {text},
    version BIGINT NOT NULL
);
CREATE INDEX call_backs_waiting ON call_backs (chapter_id, rang_at) WHERE done_at IS NULL;

-- What was typed and not yet sent: survives a closed browser.
CREATE TABLE drafts (
    id {id} NOT NULL PRIMARY KEY,
    account_id {id} NOT NULL,
    kind {text} NOT NULL,
    label {text} NOT NULL,
    body {text} NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX drafts_by_account ON drafts (account_id, updated_at);

-- Tries to reach the employer's side or the worker.
CREATE TABLE attempts (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    party {text} NOT NULL,
    employer_id {id},
    at BIGINT NOT NULL,
    result {text} NOT NULL,
    note {text} NOT NULL,
    by_actor {text} NOT NULL
);
CREATE INDEX attempts_by_case ON attempts (case_id, no);
CREATE INDEX attempts_of_workers ON attempts (at) WHERE party = 'worker';

-- Mediation: a conversation with the employer's side, who was there, what was said.
CREATE TABLE mediation_sessions (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    at BIGINT NOT NULL,
    mode {text} NOT NULL,
    present {text} NOT NULL,
    notes {text} NOT NULL,
    result {text} NOT NULL,
    by_actor {text} NOT NULL
);
CREATE INDEX mediation_sessions_by_case ON mediation_sessions (case_id, no);

CREATE TABLE offers (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    side {text} NOT NULL,
    amount_paise BIGINT NOT NULL,
    at BIGINT NOT NULL,
    terms {text} NOT NULL,
    answer {text} NOT NULL,
    answered_at BIGINT,
    by_actor {text} NOT NULL
);
CREATE INDEX offers_by_case ON offers (case_id, no);

CREATE TABLE settlements (
    id {id} NOT NULL PRIMARY KEY,
    case_id {id} NOT NULL,
    number BIGINT NOT NULL,
    mode {text} NOT NULL,
    agreed_day {text} NOT NULL,
    amount_paise BIGINT NOT NULL,
    terms {text} NOT NULL,
    signed_by {text} NOT NULL,
    witness {text} NOT NULL,
    replaced_at BIGINT,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX settlements_by_case ON settlements (case_id, number);
CREATE TABLE settlement_shares (
    settlement_id {id} NOT NULL,
    claimant_number BIGINT NOT NULL,
    amount_paise BIGINT NOT NULL,
    PRIMARY KEY (settlement_id, claimant_number)
) {clustered};

-- Promises: what the employer's side said it would pay and when.
CREATE TABLE instalments (
    id {id} NOT NULL PRIMARY KEY,
    settlement_id {id} NOT NULL,
    case_id {id} NOT NULL,
    number BIGINT NOT NULL,
    due_on {text} NOT NULL,
    amount_paise BIGINT NOT NULL,
    received_paise BIGINT NOT NULL,
    confirmed_paise BIGINT NOT NULL,
    written_off_paise BIGINT NOT NULL,
    state {text} NOT NULL,
    overdue_since BIGINT,
    climbed BIGINT NOT NULL
);
CREATE UNIQUE INDEX instalments_in_order ON instalments (settlement_id, number);
CREATE INDEX instalments_open_due ON instalments (due_on) WHERE state = 'open';
CREATE INDEX instalments_late ON instalments (id) WHERE state = 'late';
CREATE INDEX instalments_by_case ON instalments (case_id, due_on);

-- Money a worker received. It counts as recovered only when the worker confirmed it.
CREATE TABLE receipts (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    claimant_number BIGINT NOT NULL,
    instalment_id {id},
    amount_paise BIGINT NOT NULL,
    received_on {text} NOT NULL,
    route {text} NOT NULL,
    note {text} NOT NULL,
    state {text} NOT NULL,
    confirmed_at BIGINT,
    confirmed_by {text},
    confirmed_how {text},
    bounced_at BIGINT,
    bounced_why {text},
    version BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX receipts_by_case ON receipts (case_id, no);

-- The money's own history, one event a row: the sums above are folded from it.
CREATE TABLE ledger_events (
    case_no BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor {text} NOT NULL,
    event {text} NOT NULL,
    PRIMARY KEY (case_no, seq)
) {clustered};

-- Safety: flags with date and reason, and checks.
CREATE TABLE safety_flags (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    code {text} NOT NULL,
    red BOOLEAN NOT NULL,
    note {text} NOT NULL,
    raised_by {text} NOT NULL,
    raised_at BIGINT NOT NULL,
    review_by BIGINT NOT NULL,
    answered_by {text},
    answered_at BIGINT,
    checklist {text} NOT NULL,
    cleared_by {text},
    cleared_at BIGINT,
    clear_note {text},
    climbed BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX safety_flags_by_case ON safety_flags (case_id, no);
CREATE INDEX safety_flags_unanswered ON safety_flags (raised_at) WHERE red = TRUE AND answered_at IS NULL AND cleared_at IS NULL;
CREATE INDEX safety_flags_to_review ON safety_flags (review_by) WHERE cleared_at IS NULL;
CREATE TABLE safety_checks (
    no {row_number},
    case_id {id} NOT NULL,
    at BIGINT NOT NULL,
    by_actor {text} NOT NULL,
    answers {text} NOT NULL,
    clear BOOLEAN NOT NULL
);
CREATE INDEX safety_checks_by_case ON safety_checks (case_id, no);

-- Notice documents, authorities, referrals: what a stage asks for and the case then holds.
CREATE TABLE case_papers (
    id {id} NOT NULL PRIMARY KEY,
    case_id {id} NOT NULL,
    kind {text} NOT NULL,
    addressed_to {text} NOT NULL,
    body {text} NOT NULL,
    data {text} NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX case_papers_by_case ON case_papers (case_id, created_at);

-- Words to somebody of the desk: an overdue promise, a red flag, a closure that waits for approval.
CREATE TABLE notices (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    account_id {id} NOT NULL,
    case_id {id} NOT NULL,
    kind {text} NOT NULL,
    data {text} NOT NULL,
    at BIGINT NOT NULL,
    read_at BIGINT
);
CREATE INDEX notices_by_account ON notices (account_id, no);
CREATE INDEX notices_by_case ON notices (case_id, kind, at);
CREATE INDEX notices_unread ON notices (account_id, no) WHERE read_at IS NULL;

-- The worker's own way in: reference and PIN.
CREATE TABLE worker_keys (
    case_id {id} NOT NULL PRIMARY KEY,
    pin_hash {text} NOT NULL,
    tries BIGINT NOT NULL,
    locked_at BIGINT,
    given_by {text} NOT NULL,
    given_at BIGINT NOT NULL
);
CREATE TABLE worker_sessions (
    token_hash {bytes} NOT NULL PRIMARY KEY,
    case_id {id} NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX worker_sessions_expiry ON worker_sessions (expires_at);
CREATE TABLE ratings (
    id {id} NOT NULL PRIMARY KEY,
    case_id {id} NOT NULL,
    stars BIGINT NOT NULL,
    words {text} NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX ratings_by_case ON ratings (case_id, at);

-- Registers brought in from outside.
CREATE TABLE import_mappings (
    id {id} NOT NULL PRIMARY KEY,
    chapter_id {id} NOT NULL,
    name {text} NOT NULL,
    mapping {text} NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX import_mappings_by_chapter ON import_mappings (chapter_id, created_at);
CREATE TABLE import_runs (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    chapter_id {id} NOT NULL,
    file_name {text} NOT NULL,
    mapping {text} NOT NULL,
    dry BOOLEAN NOT NULL,
    state {text} NOT NULL,
    rows_total BIGINT NOT NULL,
    rows_done BIGINT NOT NULL,
    rows_new BIGINT NOT NULL,
    rows_known BIGINT NOT NULL,
    rows_bad BIGINT NOT NULL,
    created_by {text} NOT NULL,
    created_at BIGINT NOT NULL,
    finished_at BIGINT
);
CREATE INDEX import_runs_by_chapter ON import_runs (chapter_id, no);
CREATE TABLE import_rows (
    run_id {id} NOT NULL,
    number BIGINT NOT NULL,
    content {text} NOT NULL,
    state {text} NOT NULL,
    reason {text},
    case_id {id},
    PRIMARY KEY (run_id, number)
) {clustered};
-- What makes a second import of the same register bring nothing twice.
CREATE TABLE import_known (
    chapter_id {id} NOT NULL,
    fingerprint {bytes} NOT NULL,
    case_id {id} NOT NULL,
    PRIMARY KEY (chapter_id, fingerprint)
) {clustered};
