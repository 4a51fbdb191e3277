-- Goes up with every change to a program's members or facts, in the same transaction.
CREATE TABLE partners_revision (
    program TEXT NOT NULL PRIMARY KEY,
    number  INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO partners_revision (program, number) SELECT DISTINCT program, 1 FROM partners_membership;
