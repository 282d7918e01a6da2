-- The journal: one hash chain per stream. See src/journal.rs.
CREATE TABLE journal_stream (
    no {row_number},
    stream {text} NOT NULL UNIQUE,
    entries BIGINT NOT NULL,
    head {bytes} NOT NULL,
    sealed_entries BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX journal_stream_unsealed ON journal_stream (no) WHERE entries > sealed_entries;

CREATE TABLE journal_entry (
    stream_no BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor {text} NOT NULL,
    action {text} NOT NULL,
    details {text} NOT NULL,
    digests {text} NOT NULL,
    salt {bytes},
    hash {bytes} NOT NULL,
    PRIMARY KEY (stream_no, seq)
) {clustered};

CREATE TABLE journal_seal (
    no BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    heads BIGINT NOT NULL,
    previous {bytes} NOT NULL,
    root {bytes} NOT NULL,
    signature {bytes} NOT NULL
);
CREATE TABLE journal_seal_head (
    seal_no BIGINT NOT NULL,
    stream_no BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    head {bytes} NOT NULL,
    PRIMARY KEY (seal_no, stream_no)
) {clustered};

-- Facts on their way to whoever subscribed. See src/outbox.rs.
CREATE TABLE outbox_fact (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    kind {text} NOT NULL,
    version BIGINT NOT NULL,
    payload {text} NOT NULL,
    delivered_at BIGINT,
    attempts BIGINT NOT NULL DEFAULT 0,
    due_at BIGINT NOT NULL,
    dead BOOLEAN NOT NULL DEFAULT FALSE,
    last_error {text}
);
CREATE INDEX outbox_fact_due ON outbox_fact (due_at, no) WHERE delivered_at IS NULL;
CREATE TABLE outbox_handled (
    fact_id {id} NOT NULL,
    subscriber {text} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (fact_id, subscriber)
) {clustered};

-- Work for later. See src/jobs.rs.
CREATE TABLE job (
    no {row_number},
    id {id} NOT NULL UNIQUE,
    kind {text} NOT NULL,
    payload {text} NOT NULL,
    unique_key {text} UNIQUE,
    state {text} NOT NULL CHECK (state IN ('ready', 'running', 'done', 'dead')),
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    lease_until BIGINT,
    attempts BIGINT NOT NULL DEFAULT 0,
    finished_at BIGINT,
    last_error {text}
);
CREATE INDEX job_due ON job (due_at, no) WHERE state = 'ready';
CREATE INDEX job_leased ON job (lease_until) WHERE state = 'running';
CREATE INDEX job_finished ON job (finished_at) WHERE finished_at IS NOT NULL;

-- One leader among several programs on one database.
CREATE TABLE leader (
    duty {text} PRIMARY KEY,
    holder {text} NOT NULL,
    until BIGINT NOT NULL
);

-- Answers kept for repeats of the same request. See src/idempotency.rs.
CREATE TABLE idempotency (
    actor {text} NOT NULL,
    what {text} NOT NULL,
    request_key {text} NOT NULL,
    fingerprint {bytes} NOT NULL,
    answer {text},
    at BIGINT NOT NULL,
    PRIMARY KEY (actor, what, request_key)
) {clustered};
CREATE INDEX idempotency_at ON idempotency (at);
