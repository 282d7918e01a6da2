CREATE VIRTUAL TABLE person_search USING fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
INSERT INTO person_search (person_search, rank) VALUES ('usermerge', 2);
