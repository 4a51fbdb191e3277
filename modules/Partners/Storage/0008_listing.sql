-- Who holds which level over which days, beside what a list of members is searched and sorted by. Made of the other tables.
CREATE TABLE partners_listing (
    program    {id} NOT NULL,
    member_id  {id} NOT NULL,
    held_from  {day} NOT NULL,
    held_until {day} NOT NULL, -- the first day after
    level      {id} NOT NULL,  -- empty: none
    country    {id} NOT NULL,
    joined_on  {day} NOT NULL,
    name_key   {id} NOT NULL,
    PRIMARY KEY (program, member_id, held_from)
){rows};

CREATE INDEX partners_listing_by_name ON partners_listing (program, name_key, member_id, held_from, held_until, level, country);

CREATE INDEX partners_listing_by_country ON partners_listing (program, country, name_key, member_id, held_from, held_until, level);

CREATE INDEX partners_listing_by_level ON partners_listing (program, level, name_key, member_id, held_from, held_until, country);

CREATE INDEX partners_listing_by_joining ON partners_listing (program, joined_on, name_key, member_id, held_from, held_until, level, country);

-- Programs whose members were there before the list was, with the last one that is in it.
CREATE TABLE partners_unlisted (
    program   {id} NOT NULL PRIMARY KEY,
    member_id {id} NOT NULL
);

INSERT INTO partners_unlisted (program, member_id) SELECT DISTINCT program, '' FROM partners_membership;

-- The last revision that changed the list.
ALTER TABLE partners_revision ADD listed {long} DEFAULT 0 NOT NULL;
