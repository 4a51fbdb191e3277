-- 0001_journal
-- Every ruling, chained: an entry's hash covers all its fields and the hash of the one before.
CREATE TABLE journal_entry (
    program       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number        bigint NOT NULL,
    recorded_at   datetimeoffset(6) NOT NULL,
    actor         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    kind          nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id     nvarchar(120) COLLATE Latin1_General_100_BIN2,
    day           date NOT NULL,
    revision      bigint NOT NULL,
    rulebook      nvarchar(120) COLLATE Latin1_General_100_BIN2,
    question      nvarchar(max) NOT NULL,
    dossier_hash  nvarchar(120) COLLATE Latin1_General_100_BIN2,
    ruling        nvarchar(max) NOT NULL,
    about         bigint,
    previous_hash nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    hash          nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (program, number)
);
GO
CREATE INDEX journal_entry_of_member ON journal_entry (member_id, number);
GO
CREATE INDEX journal_entry_about ON journal_entry (program, about) WHERE about IS NOT NULL;
GO
CREATE TRIGGER journal_entry_stays ON journal_entry INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'journal_entry is append-only', 1;
END;
GO
-- The last entry of each program; whoever appends holds its lock.
CREATE TABLE journal_head (
    program nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    number  bigint NOT NULL,
    hash    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
-- What a rulebook was made of, so that it can be opened again.
CREATE TABLE journal_rulebook (
    program        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    version        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    plugin_version nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    settings       nvarchar(max) NOT NULL,
    first_used_at  datetimeoffset(6) NOT NULL,
    PRIMARY KEY (program, version)
);
GO
CREATE TRIGGER journal_rulebook_stays ON journal_rulebook INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'journal_rulebook is append-only', 1;
END;
GO

-- 0002_appeals
-- A contested ruling; the entry in which its question was asked again has the appeal's number.
CREATE TABLE journal_appeal (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number    bigint NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    contested bigint NOT NULL,
    changed   bit NOT NULL, -- the ruling came out otherwise
    outcome   nvarchar(120) COLLATE Latin1_General_100_BIN2,            -- upheld, rejected; null while it is open
    decision  bigint,          -- number of the entry that settled it
    PRIMARY KEY (program, number),
    CONSTRAINT journal_appeal_entry FOREIGN KEY (program, number) REFERENCES journal_entry (program, number)
);
GO
CREATE INDEX journal_appeal_of_member ON journal_appeal (member_id, number);
GO
-- What people wrote in an entry. It may tell of a person, so the chain holds only its hash, and it can be erased.
CREATE TABLE journal_text (
    program nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number  bigint NOT NULL,
    salt    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    written nvarchar(max) NOT NULL,
    PRIMARY KEY (program, number)
);
GO

-- 0003_appeals
-- Appeals are a module of their own by now: what they say goes over to its tables, with what they read off the journal's.
CREATE TABLE appeals_appeal (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number    bigint NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    contested bigint NOT NULL,
    changed   bit NOT NULL, -- the ruling came out otherwise
    filed_at  datetimeoffset(6) NOT NULL,
    filed_by  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    outcome   nvarchar(120) COLLATE Latin1_General_100_BIN2,            -- upheld, rejected; null while it is open
    decision  bigint,          -- number of the entry that settled it
    PRIMARY KEY (program, number)
);
GO
INSERT INTO appeals_appeal (program, number, member_id, contested, changed, filed_at, filed_by, outcome, decision)
SELECT a.program, a.number, a.member_id, a.contested, a.changed, e.recorded_at, e.actor, a.outcome, a.decision
  FROM journal_appeal a
  JOIN journal_entry e ON e.program = a.program AND e.number = a.number;
GO
DROP TABLE journal_appeal;
GO
CREATE INDEX appeals_appeal_of_member ON appeals_appeal (member_id, number);
GO
EXEC sp_rename 'journal_text', 'appeals_text';
GO

-- 0004_packed
-- What was packed of the plugin that ruled. Rulebooks of before have none: they were made by contracts before 1.0, and can't be opened.
ALTER TABLE journal_rulebook ADD packed nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO

-- 0005_seal
-- A seal over all fields of a rulebook that was kept. Those of before have none: their version tells their settings.
ALTER TABLE journal_rulebook ADD seal nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO

-- 0006_request
-- The request that an entry was recorded in; those of before have none.
ALTER TABLE journal_entry ADD request_id nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO

-- PartnerHub.Journal.Chain.EntryScan.ListPrograms
SELECT program FROM journal_head UNION SELECT program FROM journal_entry ORDER BY program
GO

-- PartnerHub.Journal.Chain.EntryScan.Next
SELECT program, number, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id FROM journal_entry WHERE program = @Program AND number > @After ORDER BY number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Journal.Chain.EntryScan.ReadHead
SELECT number, hash FROM journal_head WHERE program = @Program
GO

-- PartnerHub.Journal.Entries.EntryLocator.MemberOf
SELECT COALESCE(member_id, '') FROM journal_entry WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Journal.Entries.JournalWriter.AddHead
BEGIN TRY
    INSERT INTO journal_head (program, number, hash) SELECT @Program, @Number, @Hash
    WHERE NOT EXISTS (SELECT 1 FROM journal_head WHERE program = @Program);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Journal.Entries.JournalWriter.LockHead
SELECT number, hash FROM journal_head WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program
GO

-- PartnerHub.Journal.Entries.JournalWriter.MoveHead
UPDATE journal_head SET number = @Number, hash = @Hash WHERE program = @Program
GO

-- PartnerHub.Journal.Entries.ReadEntriesHandler.AboutOne
SELECT program, number, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id FROM journal_entry WHERE program = @Program AND about = @About AND (@Member = '' OR member_id = @Member) AND number < @Before AND day >= @From AND day <= @To AND (@Kind = '' OR kind = @Kind) ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Journal.Entries.ReadEntriesHandler.OfMember
SELECT program, number, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id FROM journal_entry WHERE program = @Program AND member_id = @Member AND number < @Before AND day >= @From AND day <= @To AND (@Kind = '' OR kind = @Kind) ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Journal.Entries.ReadEntriesHandler.OfMembers
SELECT program, number, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id FROM journal_entry WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND number < @Before AND day >= @From AND day <= @To AND (@Kind = '' OR kind = @Kind) ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Journal.Entries.ReadEntriesHandler.OfProgram
SELECT program, number, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id FROM journal_entry WHERE program = @Program AND number < @Before AND day >= @From AND day <= @To AND (@Kind = '' OR kind = @Kind) ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Journal.Entries.ReadEntriesHandler.One
SELECT program, number, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id FROM journal_entry WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Journal.Rulebooks.RulebookArchive.Find
SELECT program, version, plugin_version, packed, settings FROM journal_rulebook WHERE program = @Program AND version = @Version
GO

-- PartnerHub.Journal.Rulebooks.RulebookArchive.Keep
BEGIN TRY
    INSERT INTO journal_rulebook (program, version, plugin_version, packed, settings, first_used_at, seal) SELECT @Program, @Version, @PluginVersion, @Packed, @Settings, @FirstUsedAt, @Seal
    WHERE NOT EXISTS (SELECT 1 FROM journal_rulebook WHERE program = @Program AND version = @Version);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Journal.Verification.RulebookCheck.All
SELECT version, plugin_version, packed, settings, first_used_at, seal FROM journal_rulebook WHERE program = @Program ORDER BY version
GO

-- PartnerHub.Journal.Verification.RulebookCheck.ListPrograms
SELECT DISTINCT program FROM journal_rulebook
GO

