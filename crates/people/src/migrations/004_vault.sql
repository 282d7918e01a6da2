-- The last digits of a number are not kept in the clear any more; numbers, names and secrets are sealed by the program at its next start.
UPDATE identifiers SET last4 = '';
-- A person of a closely kept case does not stand in the index of names: the index would tell whoever reads the file.
ALTER TABLE persons ADD COLUMN kept_close BOOLEAN NOT NULL DEFAULT FALSE;
