-- MigrationRunner.History
IF OBJECT_ID('data_migration') IS NULL CREATE TABLE data_migration (
    module     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number     bigint NOT NULL,
    name       nvarchar(max) NOT NULL,
    checksum   nvarchar(max) NOT NULL,
    applied_at datetimeoffset(6) NOT NULL,
    PRIMARY KEY (module, number)
);
GO

-- Dialect.MigrationLock
SET LOCK_TIMEOUT -1;
DECLARE @got int;
EXEC @got = sp_getapplock @Resource = 'partnerhub.migration', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = -1;
IF @got < 0 THROW 50002, 'The server did not give the lock of migrations.', 1;
GO

-- SqlServerEngine.LockTimeout
SET LOCK_TIMEOUT 10000;
GO

-- SqlServerCheck.Question
SELECT CAST(SERVERPROPERTY('ProductVersion') AS nvarchar(128)), CAST(SERVERPROPERTY('EngineEdition') AS int),
       CAST(COLLATIONPROPERTY('Latin1_General_100_BIN2_UTF8', 'CodePage') AS int),
       (SELECT CAST(is_read_committed_snapshot_on AS int) FROM sys.databases WHERE name = DB_NAME()), DB_NAME();
GO

-- 0001_outbox
CREATE TABLE data_outbox (
    id         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    topic      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    payload    nvarchar(max) NOT NULL,
    written_at datetimeoffset(6) NOT NULL,
    due_at     datetimeoffset(6) NOT NULL,
    attempts   bigint NOT NULL,
    failure    nvarchar(max)
);
GO
CREATE INDEX data_outbox_due ON data_outbox (due_at);
GO

-- 0002_key
-- The keys by which a host knows its own forms again, of all hosts on this database; encrypted where a certificate is set.
CREATE TABLE data_key (
    id         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    xml        nvarchar(max) NOT NULL,
    written_at datetimeoffset(6) NOT NULL
);
GO

-- PartnerHub.Kits.Data.AppliedScript.All
SELECT module, number, name, checksum FROM data_migration ORDER BY module, number
GO

-- PartnerHub.Kits.Data.DatabaseCheckup.LastMigrated
SELECT applied_at FROM data_migration ORDER BY applied_at DESC OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
GO

-- PartnerHub.Kits.Data.DatabaseCheckup.Write
BEGIN TRY
    INSERT INTO data_key (id, xml, written_at) SELECT @Id, @Xml, @WrittenAt
    WHERE NOT EXISTS (SELECT 1 FROM data_key WHERE id = @Id);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Kits.Data.KeyStore.Add
BEGIN TRY
    INSERT INTO data_key (id, xml, written_at) SELECT @Id, @Xml, @WrittenAt
    WHERE NOT EXISTS (SELECT 1 FROM data_key WHERE id = @Id);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Kits.Data.KeyStore.All
SELECT xml FROM data_key ORDER BY written_at, id
GO

-- PartnerHub.Kits.Data.MigrationRunner.Note
INSERT INTO data_migration (module, number, name, checksum, applied_at) VALUES (@Module, @Number, @Name, @Checksum, @AppliedAt)
GO

-- PartnerHub.Kits.Data.Outbox.Insert
INSERT INTO data_outbox (id, topic, payload, written_at, due_at, attempts) VALUES (@Id, @Topic, @Payload, @WrittenAt, @DueAt, @Attempts)
GO

-- PartnerHub.Kits.Data.OutboxDelivery.AnyDue
SELECT id FROM data_outbox WHERE due_at <= @Now ORDER BY due_at OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
GO

-- PartnerHub.Kits.Data.OutboxDelivery.Count
SELECT COUNT(*) FROM data_outbox
GO

-- PartnerHub.Kits.Data.OutboxDelivery.PutOff
UPDATE data_outbox SET attempts = @Attempts, due_at = @DueAt, failure = @Failure WHERE id = @Id
GO

-- PartnerHub.Kits.Data.OutboxDelivery.Remove
DELETE FROM data_outbox WHERE id = @Id
GO

-- PartnerHub.Kits.Data.OutboxDelivery.Take
SELECT id, topic, payload, attempts FROM data_outbox WITH (UPDLOCK, READPAST, ROWLOCK) WHERE due_at <= @Now ORDER BY due_at, id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

