-- Goes up with every mapping kept for the source.
ALTER TABLE partners_source ADD version {long} DEFAULT 1 NOT NULL;

-- Names this database, for what lies outside it.
CREATE TABLE partners_spool (
    id {id} NOT NULL PRIMARY KEY
);

-- [sqlite]
INSERT INTO partners_spool (id) VALUES (lower(hex(randomblob(16))));

-- [postgresql]
INSERT INTO partners_spool (id) VALUES (replace(CAST(gen_random_uuid() AS text), '-', ''));

-- [sqlserver]
INSERT INTO partners_spool (id) VALUES (LOWER(REPLACE(CAST(NEWID() AS nvarchar(36)), '-', '')));
