CREATE TABLE case_search (
    rowid BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX case_search_words ON case_search USING GIN (words) WITH (fastupdate = off);
