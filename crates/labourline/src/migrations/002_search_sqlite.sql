CREATE VIRTUAL TABLE case_search USING fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
-- Two pieces of a size are worth merging: searches are many, and merging waits for a quiet moment.
INSERT INTO case_search (case_search, rank) VALUES ('usermerge', 2);
