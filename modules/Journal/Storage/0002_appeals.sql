-- A contested ruling; the entry in which its question was asked again has the appeal's number.
CREATE TABLE journal_appeal (
    program   {id} NOT NULL,
    number    {long} NOT NULL,
    member_id {id} NOT NULL,
    contested {long} NOT NULL,
    changed   {flag} NOT NULL, -- the ruling came out otherwise
    outcome   {id},            -- upheld, rejected; null while it is open
    decision  {long},          -- number of the entry that settled it
    PRIMARY KEY (program, number),
    CONSTRAINT journal_appeal_entry FOREIGN KEY (program, number) REFERENCES journal_entry (program, number)
){rows};

CREATE INDEX journal_appeal_of_member ON journal_appeal (member_id, number);

-- What people wrote in an entry. It may tell of a person, so the chain holds only its hash, and it can be erased.
CREATE TABLE journal_text (
    program {id} NOT NULL,
    number  {long} NOT NULL,
    salt    {id} NOT NULL,
    written {text} NOT NULL,
    PRIMARY KEY (program, number)
);
