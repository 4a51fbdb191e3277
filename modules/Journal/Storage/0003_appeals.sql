-- Appeals are a module of their own by now: what they say goes over to its tables, with what they read off the journal's.
CREATE TABLE appeals_appeal (
    program   {id} NOT NULL,
    number    {long} NOT NULL,
    member_id {id} NOT NULL,
    contested {long} NOT NULL,
    changed   {flag} NOT NULL, -- the ruling came out otherwise
    filed_at  {instant} NOT NULL,
    filed_by  {id} NOT NULL,
    outcome   {id},            -- upheld, rejected; null while it is open
    decision  {long},          -- number of the entry that settled it
    PRIMARY KEY (program, number)
){rows};

INSERT INTO appeals_appeal (program, number, member_id, contested, changed, filed_at, filed_by, outcome, decision)
SELECT a.program, a.number, a.member_id, a.contested, a.changed, e.recorded_at, e.actor, a.outcome, a.decision
  FROM journal_appeal a
  JOIN journal_entry e ON e.program = a.program AND e.number = a.number;

DROP TABLE journal_appeal;

CREATE INDEX appeals_appeal_of_member ON appeals_appeal (member_id, number);

-- [sqlite, postgresql]
ALTER TABLE journal_text RENAME TO appeals_text;
-- [sqlserver]
EXEC sp_rename 'journal_text', 'appeals_text';
