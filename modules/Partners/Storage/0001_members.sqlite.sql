CREATE TABLE partners_partner (
    id          TEXT NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    country     TEXT NOT NULL,
    types       TEXT NOT NULL, -- JSON array of ids
    recorded_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE partners_person (
    partner_id  TEXT NOT NULL REFERENCES partners_partner (id),
    id          TEXT NOT NULL, -- a pseudonym: nothing here tells who it is
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (partner_id, id)
) WITHOUT ROWID;

CREATE TABLE partners_membership (
    program     TEXT NOT NULL,
    id          TEXT NOT NULL UNIQUE,
    partner_id  TEXT NOT NULL REFERENCES partners_partner (id),
    joined_on   TEXT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (program, id)
) WITHOUT ROWID;

CREATE INDEX partners_membership_of_partner ON partners_membership (partner_id);

CREATE TABLE partners_level (
    program     TEXT NOT NULL,
    member_id   TEXT NOT NULL,
    number      INTEGER NOT NULL, -- in the order recorded, from 1
    level       TEXT,             -- null: none from that day on
    held_from   TEXT,             -- null: nobody said since when
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (program, member_id, number),
    FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
) WITHOUT ROWID;

-- Facts of one program lie together, by member: a whole network is read in one sweep.
CREATE TABLE partners_fact (
    program     TEXT NOT NULL,
    member_id   TEXT NOT NULL,
    number      INTEGER NOT NULL, -- in the order recorded, from 1
    kind        TEXT NOT NULL,
    held_from   TEXT NOT NULL,
    held_until  TEXT,
    value_form  TEXT,             -- flag, number, text
    value       TEXT,
    amount      TEXT,             -- decimal, as text: a float would lose cents
    currency    TEXT,
    quantity    TEXT,
    person      TEXT,
    product     TEXT,
    period      TEXT,
    details     TEXT,             -- JSON object
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (program, member_id, number),
    FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
) WITHOUT ROWID;

-- What was said once stays said: a correction is a new row.
CREATE TRIGGER partners_fact_stays BEFORE UPDATE ON partners_fact
BEGIN
    SELECT RAISE(ABORT, 'partners_fact is append-only');
END;

CREATE TRIGGER partners_fact_remains BEFORE DELETE ON partners_fact
BEGIN
    SELECT RAISE(ABORT, 'partners_fact is append-only');
END;

CREATE TRIGGER partners_level_stays BEFORE UPDATE ON partners_level
BEGIN
    SELECT RAISE(ABORT, 'partners_level is append-only');
END;

CREATE TRIGGER partners_level_remains BEFORE DELETE ON partners_level
BEGIN
    SELECT RAISE(ABORT, 'partners_level is append-only');
END;
