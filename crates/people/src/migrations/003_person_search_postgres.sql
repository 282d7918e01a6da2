CREATE TABLE person_search (
    rowid BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX person_search_words ON person_search USING GIN (words) WITH (fastupdate = off);
