-- What waits for a second person, and what became of it.
CREATE TABLE access_two_people (
    program    {id} NOT NULL,
    id         {id} NOT NULL,
    kind       {id} NOT NULL, -- level-lowered, membership-ended, money-paid, rulebook-published
    member     {id},
    what       {text} NOT NULL, -- in French and English, JSON
    based_on   {text} NOT NULL, -- changes with what it rests on
    name       {id} NOT NULL, -- of the request
    request    {text} NOT NULL, -- JSON
    state      {id} NOT NULL, -- waiting, agreed, refused, withdrawn, lapsed
    asked_by   {id} NOT NULL,
    asked_at   {instant} NOT NULL,
    decided_by {id},
    decided_at {instant},
    reason     {text},
    PRIMARY KEY (program, id)
){rows};

CREATE INDEX access_two_people_by_state ON access_two_people (state, program);
