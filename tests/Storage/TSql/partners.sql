-- 0001_members

GO

-- 0002_revision

GO

-- 0003_known_as_of
CREATE TABLE partners_partner (
    id          nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    name        nvarchar(max) NOT NULL,
    country     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    types       nvarchar(max) NOT NULL,
    recorded_at datetimeoffset(6) NOT NULL
);
GO
CREATE TABLE partners_person (
    partner_id  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT partners_person_partner REFERENCES partners_partner (id),
    id          nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    recorded_at datetimeoffset(6) NOT NULL,
    PRIMARY KEY (partner_id, id)
);
GO
CREATE TABLE partners_membership (
    program     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    id          nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    partner_id  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT partners_membership_partner REFERENCES partners_partner (id),
    joined_on   date,
    recorded_at datetimeoffset(6) NOT NULL,
    PRIMARY KEY (program, id),
    CONSTRAINT partners_membership_id UNIQUE (id)
);
GO
CREATE INDEX partners_membership_of_partner ON partners_membership (partner_id);
GO
CREATE TABLE partners_revision (
    program nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    number  bigint NOT NULL
);
GO
-- Every write to a program's members or facts is one revision. What it wrote carries its number, so that what was known at
-- any revision can be read again, whatever was written since.
CREATE TABLE partners_change (
    program     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    revision    bigint NOT NULL,
    recorded_at datetimeoffset(6) NOT NULL,
    actor       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    source      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (program, revision)
);
GO
-- What the program is told of a partner: a new row whenever something of it changes.
CREATE TABLE partners_profile (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    revision  bigint NOT NULL,
    name      nvarchar(max) NOT NULL,
    country   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    types     nvarchar(max) NOT NULL,
    joined_on date,
    PRIMARY KEY (program, member_id, revision),
    CONSTRAINT partners_profile_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
);
GO
CREATE TABLE partners_level (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number    bigint NOT NULL,
    level     nvarchar(120) COLLATE Latin1_General_100_BIN2,
    held_from date,
    revision  bigint NOT NULL,
    PRIMARY KEY (program, member_id, number),
    CONSTRAINT partners_level_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
);
GO
CREATE TABLE partners_fact (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number     bigint NOT NULL,
    revision   bigint NOT NULL,
    corrects   bigint,
    withdrawn  bit NOT NULL,
    kind       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    held_from  date NOT NULL,
    held_until date,
    value_form nvarchar(120) COLLATE Latin1_General_100_BIN2,
    value      nvarchar(max),
    amount     varchar(40),
    currency   nvarchar(120) COLLATE Latin1_General_100_BIN2,
    quantity   varchar(40),
    person     nvarchar(120) COLLATE Latin1_General_100_BIN2,
    product    nvarchar(120) COLLATE Latin1_General_100_BIN2,
    period     nvarchar(120) COLLATE Latin1_General_100_BIN2,
    details    nvarchar(max),
    PRIMARY KEY (program, member_id, number),
    CONSTRAINT partners_fact_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
);
GO
CREATE TRIGGER partners_change_stays ON partners_change INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_change is append-only', 1;
END;
GO
CREATE TRIGGER partners_profile_stays ON partners_profile INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_profile is append-only', 1;
END;
GO
CREATE TRIGGER partners_level_stays ON partners_level INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_level is append-only', 1;
END;
GO
CREATE TRIGGER partners_fact_stays ON partners_fact INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_fact is append-only', 1;
END;
GO

-- 0004_sales
-- Who sends files of sales for a program, and how they are read.
CREATE TABLE partners_source (
    number      bigint NOT NULL PRIMARY KEY,
    program     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    id          nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    mapping     nvarchar(max),
    recorded_at datetimeoffset(6) NOT NULL,
    CONSTRAINT partners_source_id UNIQUE (program, id)
);
GO
-- Led by the source and its rising line keys, new lines are appended at the end. A corrected line is reversed and told
-- anew: version 1 as first sent, 2 its reversal, 3 what replaced it, and so on. Amounts and quantities are in ten-thousandths.
CREATE TABLE partners_sales_line (
    source    bigint NOT NULL,
    line_key  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    version   bigint NOT NULL,
    import    bigint NOT NULL,
    file_line bigint NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    sold_on   date NOT NULL,
    product   nvarchar(120) COLLATE Latin1_General_100_BIN2,
    quantity  bigint,
    amount    bigint NOT NULL,
    currency  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    details   nvarchar(max),
    PRIMARY KEY (source, line_key, version)
);
GO
-- Sums of sales by member, day and product, one row for what a batch added to them.
CREATE TABLE partners_sales_day (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    revision  bigint NOT NULL,
    number    bigint NOT NULL,
    kind      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    sold_on   date NOT NULL,
    product   nvarchar(120) COLLATE Latin1_General_100_BIN2,
    currency  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    details   nvarchar(max),
    amount    bigint NOT NULL,
    quantity  bigint,
    lines     bigint NOT NULL,
    PRIMARY KEY (program, member_id, revision, number)
);
GO
CREATE TABLE partners_import (
    number      bigint NOT NULL PRIMARY KEY,
    program     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    kind        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    source      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    file_name   nvarchar(max) NOT NULL,
    file_hash   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    bytes       bigint NOT NULL,
    spooled     bit NOT NULL,
    mapping     nvarchar(max),
    state       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    position    bigint NOT NULL,
    accepted    bigint NOT NULL,
    known       bigint NOT NULL,
    corrected   bigint NOT NULL,
    rejected    bigint NOT NULL,
    blank       bigint NOT NULL,
    failure     nvarchar(max),
    actor       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    started_at  datetimeoffset(6) NOT NULL,
    finished_at datetimeoffset(6)
);
GO
CREATE INDEX partners_import_of_file ON partners_import (program, source, kind, file_hash);
GO
CREATE TABLE partners_reject (
    import      bigint NOT NULL CONSTRAINT partners_reject_import REFERENCES partners_import (number),
    number      bigint NOT NULL,
    file_line   bigint NOT NULL,
    column_name nvarchar(max),
    value       nvarchar(max),
    reason_fr   nvarchar(max) NOT NULL,
    reason_en   nvarchar(max) NOT NULL,
    raw         nvarchar(max),
    PRIMARY KEY (import, number)
);
GO
CREATE TRIGGER partners_sales_line_stays ON partners_sales_line INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_sales_line is append-only', 1;
END;
GO
CREATE TRIGGER partners_sales_day_stays ON partners_sales_day INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_sales_day is append-only', 1;
END;
GO

-- 0005_people
-- The people of a partner as a program is told of them, each from a revision on.
CREATE TABLE partners_team (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    person    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    revision  bigint NOT NULL,
    PRIMARY KEY (program, member_id, person),
    CONSTRAINT partners_team_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
);
GO
INSERT INTO partners_team (program, member_id, person, revision)
SELECT m.program, m.id, h.id, MIN(p.revision)
  FROM partners_membership m
  JOIN partners_person h ON h.partner_id = m.partner_id
  JOIN partners_profile p ON p.program = m.program AND p.member_id = m.id
 GROUP BY m.program, m.id, h.id;
GO
CREATE TRIGGER partners_team_stays ON partners_team INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_team is append-only', 1;
END;
GO
-- Personal data lie here alone, so that they can be erased: nothing that is hashed or ruled on holds them.
CREATE TABLE partners_person_data (
    partner_id  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    person_id   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name        nvarchar(max),
    email       nvarchar(max),
    phone       nvarchar(max),
    position    nvarchar(max),
    version     bigint NOT NULL,
    recorded_at datetimeoffset(6) NOT NULL,
    erased_at   datetimeoffset(6),
    PRIMARY KEY (partner_id, person_id),
    CONSTRAINT partners_person_data_person FOREIGN KEY (partner_id, person_id) REFERENCES partners_person (partner_id, id)
);
GO
ALTER TABLE partners_partner ADD version bigint DEFAULT 1 NOT NULL;
GO

-- 0006_imports
ALTER TABLE partners_import ADD file_line bigint NOT NULL DEFAULT 1;
GO
ALTER TABLE partners_import ADD period nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO
ALTER TABLE partners_import ADD unknown_members bigint NOT NULL DEFAULT 0;
GO
-- Sums of the details that add up, as a JSON object; the other details keep rows apart.
ALTER TABLE partners_sales_day ADD sums nvarchar(max);
GO

-- 0007_imported_facts
-- Which fact a line of a source stands for, and a hash of what the line said.
CREATE TABLE partners_imported_fact (
    source    bigint NOT NULL,
    line_key  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number    bigint NOT NULL,
    hash      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (source, line_key)
);
GO

-- 0008_listing
-- Who holds which level over which days, beside what a list of members is searched and sorted by. Made of the other tables.
CREATE TABLE partners_listing (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    held_from  date NOT NULL,
    held_until date NOT NULL, -- the first day after
    level      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,  -- empty: none
    country    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    joined_on  date NOT NULL,
    name_key   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (program, member_id, held_from)
);
GO
CREATE INDEX partners_listing_by_name ON partners_listing (program, name_key, member_id, held_from, held_until, level, country);
GO
CREATE INDEX partners_listing_by_country ON partners_listing (program, country, name_key, member_id, held_from, held_until, level);
GO
CREATE INDEX partners_listing_by_level ON partners_listing (program, level, name_key, member_id, held_from, held_until, country);
GO
CREATE INDEX partners_listing_by_joining ON partners_listing (program, joined_on, name_key, member_id, held_from, held_until, level, country);
GO
-- Programs whose members were there before the list was, with the last one that is in it.
CREATE TABLE partners_unlisted (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
INSERT INTO partners_unlisted (program, member_id) SELECT DISTINCT program, '' FROM partners_membership;
GO
-- The last revision that changed the list.
ALTER TABLE partners_revision ADD listed bigint DEFAULT 0 NOT NULL;
GO

-- 0009_sources
-- Goes up with every mapping kept for the source.
ALTER TABLE partners_source ADD version bigint DEFAULT 1 NOT NULL;
GO
-- Names this database, for what lies outside it.
CREATE TABLE partners_spool (
    id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY
);
GO
INSERT INTO partners_spool (id) VALUES (LOWER(REPLACE(CAST(NEWID() AS nvarchar(36)), '-', '')));
GO

-- 0010_packed_sums
-- Sums of sales by day and product: one row for what a batch added to those of a member. SumMarks in the program says how they
-- are packed. A row for each sum would cost a load as much as the lines themselves.
CREATE TABLE partners_sales_sum (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    revision  bigint NOT NULL,
    kind      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    sums      varbinary(max) NOT NULL,
    PRIMARY KEY (program, member_id, revision)
);
GO
INSERT INTO partners_sales_sum (program, member_id, revision, kind, sums)
SELECT program, member_id, revision, MIN(kind), CONVERT(varbinary(max), STRING_AGG(CONVERT(varchar(max), packed, 2), ''), 2)
  FROM (SELECT d.program, d.member_id, d.revision, d.kind,
               CONVERT(varbinary(max), CASE WHEN d.quantity IS NULL THEN 0x03 ELSE 0x07 END)
               + CONVERT(binary(8), CONVERT(bigint, DATEDIFF(day, CONVERT(date, '0001-01-01'), d.sold_on)))
               + CONVERT(binary(8), d.amount) + CONVERT(binary(8), d.lines) + COALESCE(CONVERT(varbinary(8), d.quantity), 0x)
               + COALESCE(CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.product))) + CONVERT(varbinary(max), t.product), CONVERT(binary(8), CONVERT(bigint, 0)))
               + CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.currency))) + CONVERT(varbinary(max), t.currency)
               + COALESCE(CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.details))) + CONVERT(varbinary(max), t.details), CONVERT(binary(8), CONVERT(bigint, 0)))
               + COALESCE(CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.sums))) + CONVERT(varbinary(max), t.sums), CONVERT(binary(8), CONVERT(bigint, 0))) AS packed
          FROM partners_sales_day d
         CROSS APPLY (SELECT CONVERT(varchar(max), d.product COLLATE Latin1_General_100_BIN2_UTF8) AS product,
                             CONVERT(varchar(max), d.currency COLLATE Latin1_General_100_BIN2_UTF8) AS currency,
                             CONVERT(varchar(max), d.details COLLATE Latin1_General_100_BIN2_UTF8) AS details,
                             CONVERT(varchar(max), d.sums COLLATE Latin1_General_100_BIN2_UTF8) AS sums) t) p
 GROUP BY program, member_id, revision;
GO
DROP TABLE partners_sales_day;
GO
CREATE TRIGGER partners_sales_sum_stays ON partners_sales_sum INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'partners_sales_sum is append-only', 1;
END;
GO

-- 0011_imports
-- Files that come in, how their sources write them and what was rejected of them are the module Imports' own.
ALTER TABLE partners_reject DROP CONSTRAINT partners_reject_import;
GO
ALTER TABLE partners_reject ADD CONSTRAINT imports_reject_import FOREIGN KEY (import) REFERENCES partners_import (number);
GO
ALTER TABLE partners_source DROP CONSTRAINT partners_source_id;
GO
ALTER TABLE partners_source ADD CONSTRAINT imports_source_id UNIQUE (program, id);
GO
DROP INDEX partners_import_of_file ON partners_import;
GO
CREATE INDEX imports_import_of_file ON partners_import (program, source, kind, file_hash);
GO
EXEC sp_rename 'partners_import', 'imports_import';
GO
EXEC sp_rename 'partners_reject', 'imports_reject';
GO
EXEC sp_rename 'partners_source', 'imports_source';
GO
EXEC sp_rename 'partners_spool', 'imports_spool';
GO

-- 0012_product_names
-- Products have names as long as the checks allow; on the other engines a text has no width.
ALTER TABLE partners_fact ALTER COLUMN product nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE partners_sales_line ALTER COLUMN product nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- 0013_listing_starts
-- The first day of a row's level: before it there was none. A member's time before its first level needs no row of its own.
ALTER TABLE partners_listing ADD level_from date DEFAULT '1000-01-01' NOT NULL;
GO
DROP INDEX partners_listing_by_name ON partners_listing;
GO
DROP INDEX partners_listing_by_country ON partners_listing;
GO
DROP INDEX partners_listing_by_level ON partners_listing;
GO
DROP INDEX partners_listing_by_joining ON partners_listing;
GO
CREATE INDEX partners_listing_by_name ON partners_listing (program, name_key, member_id, held_from, held_until, level_from, level, country);
GO
CREATE INDEX partners_listing_by_country ON partners_listing (program, country, name_key, member_id, held_from, held_until, level_from, level);
GO
CREATE INDEX partners_listing_by_level ON partners_listing (program, level, name_key, member_id, held_from, held_until, level_from, country);
GO
CREATE INDEX partners_listing_by_joining ON partners_listing (program, joined_on, name_key, member_id, held_from, held_until, level_from, level, country);
GO

-- PartnerHub.Partners.BrowseMembers.ListingCounts.Countries
SELECT l.country AS name, COUNT(*) AS members FROM partners_listing l WHERE l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) GROUP BY l.country
GO

-- PartnerHub.Partners.BrowseMembers.ListingCounts.Levels
SELECT d.name, COUNT(*) AS members FROM (SELECT CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS name FROM partners_listing l WHERE l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level)) d GROUP BY d.name
GO

-- PartnerHub.Partners.BrowseMembers.ListingCounts.Listed
SELECT listed FROM partners_revision WHERE program = @Program
GO

-- PartnerHub.Partners.BrowseMembers.ListingCounts.Turns
SELECT l.level, l.level_from AS day, COUNT(*) AS members FROM partners_listing l WHERE l.program = @Program AND l.level <> '' GROUP BY l.level, l.level_from
UNION ALL
SELECT l.level, l.held_until AS day, -COUNT(*) AS members FROM partners_listing l WHERE l.program = @Program AND l.level <> '' GROUP BY l.level, l.held_until
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.AtLevelDown
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.level = @Level AND l.level_from <= @On AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.AtLevelDownFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.level = @Level AND l.level_from <= @On AND l.name_key <= @FromKey AND (l.name_key < @FromKey OR l.member_id < @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.AtLevelUp
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.level = @Level AND l.level_from <= @On AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.AtLevelUpFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.level = @Level AND l.level_from <= @On AND l.name_key >= @FromKey AND (l.name_key > @FromKey OR l.member_id > @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.Down
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.DownFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.name_key <= @FromKey AND (l.name_key < @FromKey OR l.member_id < @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.EarlierJoined
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.joined_on < @FromJoined AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.joined_on DESC, l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.joined_on DESC, l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.InCountryDown
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.country = @Country AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.InCountryDownFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.country = @Country AND l.name_key <= @FromKey AND (l.name_key < @FromKey OR l.member_id < @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.InCountryUp
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.country = @Country AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.InCountryUpFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.country = @Country AND l.name_key >= @FromKey AND (l.name_key > @FromKey OR l.member_id > @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.JoinedDown
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.joined_on DESC, l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.joined_on DESC, l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.JoinedUp
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.joined_on, l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.joined_on, l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.LaterJoined
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.joined_on > @FromJoined AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.joined_on, l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.joined_on, l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.SameDayDownFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.joined_on = @FromJoined AND l.name_key <= @FromKey AND (l.name_key < @FromKey OR l.member_id < @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key DESC, l.member_id DESC OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key DESC, l.member_id DESC
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.SameDayUpFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.joined_on = @FromJoined AND l.name_key >= @FromKey AND (l.name_key > @FromKey OR l.member_id > @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.Up
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key, l.member_id
GO

-- PartnerHub.Partners.BrowseMembers.ListingWalk.UpFrom
SELECT l.member_id AS id, p.name, l.name_key, p.country, l.level, l.held_from AS since, m.joined_on
  FROM (SELECT l.member_id, CASE WHEN l.level_from <= @On THEN l.level ELSE '' END AS level, CASE WHEN l.level_from <= @On AND l.level_from > l.held_from THEN l.level_from ELSE l.held_from END AS held_from, l.name_key, l.joined_on FROM partners_listing l
         WHERE l.name_key >= @FromKey AND (l.name_key > @FromKey OR l.member_id > @FromMember) AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.name_key, l.member_id OFFSET @Skip ROWS FETCH NEXT @Limit ROWS ONLY) l
  JOIN partners_membership m ON m.program = @Program AND m.id = l.member_id
  JOIN partners_partner p ON p.id = m.partner_id
 ORDER BY l.name_key, l.member_id
GO

-- PartnerHub.Partners.Dossiers.DossierReader.Known
SELECT member_id, name, country, types, joined_on FROM partners_profile WHERE program = @Program AND member_id >= @First AND member_id <= @Last AND revision <= @Revision ORDER BY member_id, revision;
SELECT member_id, person FROM partners_team WHERE program = @Program AND member_id >= @First AND member_id <= @Last AND revision <= @Revision ORDER BY member_id, person;
SELECT member_id, level, held_from FROM partners_level WHERE program = @Program AND member_id >= @First AND member_id <= @Last AND revision <= @Revision ORDER BY member_id, number;
SELECT member_id, number, corrects, withdrawn, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details FROM partners_fact WHERE program = @Program AND member_id >= @First AND member_id <= @Last AND revision <= @Revision ORDER BY member_id, number;
SELECT member_id, kind, sums FROM partners_sales_sum WHERE program = @Program AND member_id >= @First AND member_id <= @Last AND revision <= @Revision ORDER BY member_id, revision;
GO

-- PartnerHub.Partners.Dossiers.DossierReader.KnownOfNamed
SELECT member_id, name, country, types, joined_on FROM partners_profile WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND revision <= @Revision ORDER BY member_id, revision;
SELECT member_id, person FROM partners_team WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND revision <= @Revision ORDER BY member_id, person;
SELECT member_id, level, held_from FROM partners_level WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND revision <= @Revision ORDER BY member_id, number;
SELECT member_id, number, corrects, withdrawn, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details FROM partners_fact WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND revision <= @Revision ORDER BY member_id, number;
SELECT member_id, kind, sums FROM partners_sales_sum WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND revision <= @Revision ORDER BY member_id, revision;
GO

-- PartnerHub.Partners.Dossiers.DossierReader.Member
SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id = @Id
GO

-- PartnerHub.Partners.Dossiers.DossierReader.Members
SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id > @After ORDER BY id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.Dossiers.DossierReader.MembersUpTo
SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id > @After AND id <= @Last ORDER BY id
GO

-- PartnerHub.Partners.Dossiers.DossierReader.Named
SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) ORDER BY id
GO

-- PartnerHub.Partners.Dossiers.FindMemberRevisionHandler.Query
SELECT m.program, r.number AS revision FROM partners_membership m JOIN partners_revision r ON r.program = m.program WHERE m.id = @Member
GO

-- PartnerHub.Partners.Dossiers.ReadDossiersHandler.LastOfNext
SELECT MAX(id) FROM (SELECT id FROM partners_membership WHERE program = @Program AND id > @After ORDER BY id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) n
GO

-- PartnerHub.Partners.Facts.FactRows.First
SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
       (SELECT MIN(n.number) FROM partners_fact n
         WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
       f.member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_membership m
  JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
  JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
 WHERE f.revision <= @Revision AND m.id = @Member AND f.number > @After ORDER BY f.number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.Facts.FactRows.FirstOfKind
SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
       (SELECT MIN(n.number) FROM partners_fact n
         WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
       f.member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_membership m
  JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
  JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
 WHERE f.revision <= @Revision AND m.id = @Member AND f.kind = @Kind AND f.number > @After ORDER BY f.number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.Facts.FactRows.Last
SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
       (SELECT MIN(n.number) FROM partners_fact n
         WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
       f.member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_membership m
  JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
  JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
 WHERE f.revision <= @Revision AND m.id = @Member AND f.number < @After ORDER BY f.number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.Facts.FactRows.LastOfKind
SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
       (SELECT MIN(n.number) FROM partners_fact n
         WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
       f.member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_membership m
  JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
  JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
 WHERE f.revision <= @Revision AND m.id = @Member AND f.kind = @Kind AND f.number < @After ORDER BY f.number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.Facts.FactRows.OfMembers
SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
       (SELECT MIN(n.number) FROM partners_fact n
         WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
       f.member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_membership m
  JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
  JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
 WHERE f.revision <= @Revision AND m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND f.kind IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Kinds) WITH (id nvarchar(400) '$') AS listed) ORDER BY f.number
GO

-- PartnerHub.Partners.Facts.FactRows.OfPerson
SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
       (SELECT MIN(n.number) FROM partners_fact n
         WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
       f.member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_membership m
  JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
  JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
 WHERE f.revision <= @Revision AND m.id = @Member AND f.person = @Person ORDER BY f.number
GO

-- PartnerHub.Partners.Facts.FactRows.One
SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
       (SELECT MIN(n.number) FROM partners_fact n
         WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
       f.member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_membership m
  JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
  JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
 WHERE f.revision <= @Revision AND m.id = @Member AND f.number = @Number
GO

-- PartnerHub.Partners.Facts.RecordFactsHandler.FindCorrected
SELECT kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details FROM partners_fact f WHERE f.program = @Program AND f.member_id = @Member AND f.number = @Number AND f.withdrawn = @No
   AND NOT EXISTS (SELECT 1 FROM partners_fact c WHERE c.program = f.program AND c.member_id = f.member_id AND c.corrects = f.number)
GO

-- PartnerHub.Partners.Facts.RecordFactsHandler.LastNumber
SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member
GO

-- PartnerHub.Partners.FindNearest.NearestIds.Alike
SELECT id FROM partners_membership WHERE id >= @First AND id < @Last ORDER BY id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.KeepListing.ListEarlierMembersHandler.Done
DELETE FROM partners_unlisted WHERE program = @Program
GO

-- PartnerHub.Partners.KeepListing.ListEarlierMembersHandler.Lock
SELECT number FROM partners_revision WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program
GO

-- PartnerHub.Partners.KeepListing.ListEarlierMembersHandler.Members
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.KeepListing.ListEarlierMembersHandler.Move
UPDATE partners_unlisted SET member_id = @After WHERE program = @Program
GO

-- PartnerHub.Partners.KeepListing.ListEarlierMembersHandler.Next
SELECT program, member_id FROM partners_unlisted ORDER BY program OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
GO

-- PartnerHub.Partners.KeepListing.Listing.Delete
DELETE FROM partners_listing WHERE program = @Program AND member_id = @Id
GO

-- PartnerHub.Partners.KeepListing.Listing.DeleteNamed
DELETE FROM partners_listing WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)
GO

-- PartnerHub.Partners.KeepListing.Listing.Insert
INSERT INTO partners_listing (program, member_id, held_from, held_until, level_from, level, country, joined_on, name_key) VALUES (@Program, @MemberId, @HeldFrom, @HeldUntil, @LevelFrom, @Level, @Country, @JoinedOn, @NameKey)
GO

-- PartnerHub.Partners.KeepListing.Listing.Mark
UPDATE partners_revision SET listed = number WHERE program = @Program
GO

-- PartnerHub.Partners.KeepListing.Listing.Named
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.KeepListing.Listing.One
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id = @Id) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id = @Id) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id = @Id) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.Levels.ListLevelsHandler.Known
SELECT COUNT(*) FROM partners_membership WHERE id = @Member
GO

-- PartnerHub.Partners.Levels.ListLevelsHandler.Query
SELECT l.number, l.level, l.held_from, l.revision, c.recorded_at, c.actor, c.source
  FROM partners_membership m
  JOIN partners_level l ON l.program = m.program AND l.member_id = m.id
  JOIN partners_change c ON c.program = l.program AND c.revision = l.revision
 WHERE m.id = @Member ORDER BY l.number
GO

-- PartnerHub.Partners.Levels.RecordLevelHandler.LastNumbers
SELECT member_id, MAX(number) FROM partners_level WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) GROUP BY member_id
GO

-- PartnerHub.Partners.LoadFacts.CheckKeyedFactsHandler.Named
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.LoadFacts.FactBatch.LastNumber
SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member
GO

-- PartnerHub.Partners.LoadFacts.FactBatch.LastNumbers
SELECT member_id, MAX(number) FROM partners_fact WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) GROUP BY member_id
GO

-- PartnerHub.Partners.LoadFacts.FactChains.Next
SELECT number FROM partners_fact WHERE program = @Program AND member_id = @Member AND corrects = @Number
GO

-- PartnerHub.Partners.LoadFacts.FactChains.Standing
SELECT kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details FROM partners_fact WHERE program = @Program AND member_id = @Member AND number = @Number AND withdrawn = @No
GO

-- PartnerHub.Partners.LoadFacts.LoadedFacts.Between
SELECT line_key, member_id, number, hash FROM partners_imported_fact WHERE source = @Source AND line_key >= @First AND line_key <= @Last
GO

-- PartnerHub.Partners.LoadFacts.LoadedFacts.Change
UPDATE partners_imported_fact SET member_id = @MemberId, number = @Number, hash = @Hash WHERE source = @Source AND line_key = @LineKey
GO

-- PartnerHub.Partners.LoadFacts.NoteSubmissionHandler.Last
SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member
GO

-- PartnerHub.Partners.LoadFacts.NoteSubmissionHandler.Noted
SELECT COUNT(*) FROM partners_fact WHERE program = @Program AND member_id = @Member AND kind = @Kind AND period = @Period AND value = @Value
GO

-- PartnerHub.Partners.LoadPartners.PartnerRound.InsertLevel
INSERT INTO partners_level (program, member_id, number, level, held_from, revision) VALUES (@Program, @MemberId, @Number, @Level, @HeldFrom, @Revision)
GO

-- PartnerHub.Partners.LoadPartners.PartnerRound.JoinedOn
UPDATE partners_membership SET joined_on = @JoinedOn WHERE program = @Program AND id = @Id
GO

-- PartnerHub.Partners.LoadPartners.PartnerRound.LevelsOf
SELECT number, level, held_from FROM partners_level WHERE program = @Program AND member_id = @Member ORDER BY number
GO

-- PartnerHub.Partners.LoadSales.FindMemberByNameHandler.One
SELECT m.id AS Member, m.partner_id AS Partner, p.country AS Country FROM partners_membership m JOIN partners_partner p ON p.id = m.partner_id WHERE m.program = @Program AND (m.id = @Name OR m.partner_id = @Name)
GO

-- PartnerHub.Partners.LoadSales.LineLookup.Between
SELECT t.line_key, t.version, t.member_id, t.sold_on, t.product, t.quantity, t.amount, t.currency, t.details FROM partners_sales_line t WHERE t.source = @Source AND t.line_key >= @First AND t.line_key <= @Last
 ORDER BY t.line_key, t.version OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.LoadSales.LineLookup.MakeStage
DROP TABLE IF EXISTS #partners_sales_line_stage; SELECT line_key INTO #partners_sales_line_stage FROM partners_sales_line WHERE 1 = 0
GO

-- PartnerHub.Partners.LoadSales.LineLookup.Staged
SELECT t.line_key, t.version, t.member_id, t.sold_on, t.product, t.quantity, t.amount, t.currency, t.details FROM #partners_sales_line_stage s CROSS JOIN partners_sales_line t
 WHERE t.source = @Source AND t.line_key = s.line_key AND t.line_key >= @First AND t.line_key <= @Last ORDER BY t.version
GO

-- PartnerHub.Partners.LoadSales.ListMemberNamesHandler.All
SELECT m.id, m.partner_id, p.country FROM partners_membership m JOIN partners_partner p ON p.id = m.partner_id WHERE m.program = @Program ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.Locate.MemberLocator.One
SELECT program, partner_id FROM partners_membership WHERE id = @Id
GO

-- PartnerHub.Partners.Locate.PartnerLocator.Known
SELECT id FROM partners_partner WHERE id = @Id
GO

-- PartnerHub.Partners.Locate.PartnerLocator.Programs
SELECT program FROM partners_membership WHERE partner_id = @Id ORDER BY program
GO

-- PartnerHub.Partners.Members.CountMembersHandler.Query
SELECT COUNT(*) FROM partners_membership WHERE program = @Program
GO

-- PartnerHub.Partners.Members.FindMemberHandler.Query
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id = @Id) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id = @Id) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id = @Id) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.Members.IsNetworkEmptyHandler.Any
SELECT CASE WHEN EXISTS (SELECT 1 FROM partners_partner) THEN 1 ELSE 0 END
GO

-- PartnerHub.Partners.Members.ListMembersHandler.OfAll
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.Members.ListMembersHandler.OfCriteria
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT l.member_id FROM partners_listing l WHERE l.member_id > @After AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY)) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT l.member_id FROM partners_listing l WHERE l.member_id > @After AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY)) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id IN (SELECT l.member_id FROM partners_listing l WHERE l.member_id > @After AND l.program = @Program AND l.held_from <= @On AND l.held_until > @On AND l.name_key LIKE @Name ESCAPE '!' AND (@AnyCountry = 1 OR l.country = @Country) AND (@AnyLevel = 1 OR CASE WHEN l.level_from <= @On THEN l.level ELSE '' END = @Level) ORDER BY l.member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY)) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.Members.ListMembersHandler.OfProgram
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.program = @Program AND m.id > @After ORDER BY m.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.Members.ListMembershipsHandler.Query
SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.partner_id = @PartnerId) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
SELECT l.member_id, l.level, l.held_from
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.partner_id = @PartnerId) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
SELECT DISTINCT h.partner_id, h.id
  FROM (SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE m.partner_id = @PartnerId) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
GO

-- PartnerHub.Partners.Members.ListPartnersInHandler.InCountry
SELECT p.id, p.name, COALESCE(m.program, '') FROM partners_partner p LEFT JOIN partners_membership m ON m.partner_id = p.id
 WHERE p.country = @Country ORDER BY p.id, m.program
GO

-- PartnerHub.Partners.Members.PartnerNamesHandler.Named
SELECT f.id FROM (
    SELECT m.id FROM partners_membership m WHERE m.program = @Program AND (m.id = @Text OR m.partner_id = @Text)
    UNION SELECT l.member_id FROM partners_listing l WHERE l.program = @Program AND l.name_key LIKE @Name ESCAPE '!') f
 ORDER BY f.id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Partners.Members.PartnerNamesHandler.Names
SELECT m.id, p.name, p.id FROM partners_membership m JOIN partners_partner p ON p.id = m.partner_id
 WHERE m.program = @Program AND m.id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)
GO

-- PartnerHub.Partners.People.ErasePersonHandler.Write
UPDATE partners_person_data SET name = @Name, email = @Email, phone = @Phone, position = @Position, version = @Version, recorded_at = @RecordedAt, erased_at = @ErasedAt WHERE partner_id = @PartnerId AND person_id = @PersonId;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO partners_person_data (partner_id, person_id, name, email, phone, position, version, recorded_at, erased_at) VALUES (@PartnerId, @PersonId, @Name, @Email, @Phone, @Position, @Version, @RecordedAt, @ErasedAt);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE partners_person_data SET name = @Name, email = @Email, phone = @Phone, position = @Position, version = @Version, recorded_at = @RecordedAt, erased_at = @ErasedAt WHERE partner_id = @PartnerId AND person_id = @PersonId;
    END CATCH;
END;
GO

-- PartnerHub.Partners.People.PersonRows.Insert
INSERT INTO partners_person (partner_id, id, recorded_at) VALUES (@PartnerId, @Id, @RecordedAt)
GO

-- PartnerHub.Partners.People.PersonRows.OfPartner
SELECT h.id, d.name, d.email, d.phone, d.position, d.version, d.erased_at
  FROM partners_person h LEFT JOIN partners_person_data d ON d.partner_id = h.partner_id AND d.person_id = h.id
 WHERE h.partner_id = @Partner ORDER BY h.id
GO

-- PartnerHub.Partners.People.PersonRows.One
SELECT h.id, d.name, d.email, d.phone, d.position, d.version, d.erased_at
  FROM partners_person h LEFT JOIN partners_person_data d ON d.partner_id = h.partner_id AND d.person_id = h.id
 WHERE h.partner_id = @Partner AND h.id = @Person
GO

-- PartnerHub.Partners.People.PersonRows.Write
UPDATE partners_person_data SET name = @Name, email = @Email, phone = @Phone, position = @Position, version = @Version, recorded_at = @RecordedAt WHERE partner_id = @PartnerId AND person_id = @PersonId;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO partners_person_data (partner_id, person_id, name, email, phone, position, version, recorded_at) VALUES (@PartnerId, @PersonId, @Name, @Email, @Phone, @Position, @Version, @RecordedAt);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE partners_person_data SET name = @Name, email = @Email, phone = @Phone, position = @Position, version = @Version, recorded_at = @RecordedAt WHERE partner_id = @PartnerId AND person_id = @PersonId;
    END CATCH;
END;
GO

-- PartnerHub.Partners.Storage.Memberships.Insert
INSERT INTO partners_membership (program, id, partner_id, joined_on, recorded_at) VALUES (@Program, @Id, @PartnerId, @JoinedOn, @RecordedAt)
GO

-- PartnerHub.Partners.Storage.Memberships.InsertLevel
INSERT INTO partners_level (program, member_id, number, level, held_from, revision) VALUES (@Program, @MemberId, @Number, @Level, @HeldFrom, @Revision)
GO

-- PartnerHub.Partners.Storage.Memberships.InsertTeam
INSERT INTO partners_team (program, member_id, person, revision) VALUES (@Program, @MemberId, @Person, @Revision)
GO

-- PartnerHub.Partners.Storage.Memberships.Of
SELECT program, id, joined_on FROM partners_membership WHERE partner_id = @PartnerId ORDER BY program
GO

-- PartnerHub.Partners.Storage.NewMembers.Among
SELECT id FROM partners_partner WHERE id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Ids) WITH (id nvarchar(400) '$') AS listed)
GO

-- PartnerHub.Partners.Storage.PartnerRows.Insert
INSERT INTO partners_partner (id, name, country, types, recorded_at) VALUES (@Id, @Name, @Country, @Types, @RecordedAt)
GO

-- PartnerHub.Partners.Storage.PartnerRows.Locked
SELECT name, country, types, version FROM partners_partner WITH (UPDLOCK, SERIALIZABLE) WHERE id = @Id
GO

-- PartnerHub.Partners.Storage.PartnerRows.People
SELECT id FROM partners_person WHERE partner_id = @Id ORDER BY id
GO

-- PartnerHub.Partners.Storage.PartnerRows.Query
SELECT name, country, types, version FROM partners_partner WHERE id = @Id
GO

-- PartnerHub.Partners.Storage.PartnerRows.Update
UPDATE partners_partner SET name = @Name, country = @Country, types = @Types, version = version + 1 WHERE id = @Id
GO

-- PartnerHub.Partners.Storage.Profiles.Insert
INSERT INTO partners_profile (program, member_id, revision, name, country, types, joined_on) VALUES (@Program, @MemberId, @Revision, @Name, @Country, @Types, @JoinedOn)
GO

-- PartnerHub.Partners.Storage.Revisions.Current
SELECT number FROM partners_revision WHERE program = @Program
GO

-- PartnerHub.Partners.Storage.Revisions.First
BEGIN TRY
    INSERT INTO partners_revision (program, number) SELECT @Program, @Number
    WHERE NOT EXISTS (SELECT 1 FROM partners_revision WHERE program = @Program);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Partners.Storage.Revisions.KnownAt
SELECT MAX(revision) FROM partners_change WHERE program = @Program AND recorded_at <= @KnownAt
GO

-- PartnerHub.Partners.Storage.Revisions.Lock
SELECT number FROM partners_revision WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program
GO

-- PartnerHub.Partners.Storage.Revisions.Next
UPDATE partners_revision SET number = number + 1 WHERE program = @Program
GO

-- PartnerHub.Partners.Storage.Revisions.Note
INSERT INTO partners_change (program, revision, recorded_at, actor, source) VALUES (@Program, @Revision, @RecordedAt, @Actor, @Source)
GO

