-- The first day of a row's level: before it there was none. A member's time before its first level needs no row of its own.
ALTER TABLE partners_listing ADD level_from {day} DEFAULT '1000-01-01' NOT NULL;

-- [sqlserver]
DROP INDEX partners_listing_by_name ON partners_listing;

DROP INDEX partners_listing_by_country ON partners_listing;

DROP INDEX partners_listing_by_level ON partners_listing;

DROP INDEX partners_listing_by_joining ON partners_listing;

-- [sqlite, postgresql]
DROP INDEX partners_listing_by_name;

DROP INDEX partners_listing_by_country;

DROP INDEX partners_listing_by_level;

DROP INDEX partners_listing_by_joining;

-- [all]
CREATE INDEX partners_listing_by_name ON partners_listing (program, name_key, member_id, held_from, held_until, level_from, level, country);

CREATE INDEX partners_listing_by_country ON partners_listing (program, country, name_key, member_id, held_from, held_until, level_from, level);

CREATE INDEX partners_listing_by_level ON partners_listing (program, level, name_key, member_id, held_from, held_until, level_from, country);

CREATE INDEX partners_listing_by_joining ON partners_listing (program, joined_on, name_key, member_id, held_from, held_until, level_from, level, country);
