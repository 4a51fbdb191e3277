CREATE TABLE sanctions_case (
    id           TEXT NOT NULL PRIMARY KEY,
    member_id    TEXT NOT NULL,
    violation    TEXT NOT NULL,
    opened_on    TEXT NOT NULL,
    plan_from    TEXT,
    plan_to      TEXT,
    plan_outcome TEXT, -- open, met, missed
    recorded_at  TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX sanctions_case_of_member ON sanctions_case (member_id, opened_on);

CREATE TABLE sanctions_step (
    case_id     TEXT NOT NULL REFERENCES sanctions_case (id),
    number      INTEGER NOT NULL, -- in the order taken, from 1
    kind        TEXT NOT NULL,
    taken_on    TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
) WITHOUT ROWID;
