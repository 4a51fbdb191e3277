-- PartnerHub.Data.MigrationRunner.ListApplied
SELECT number, name, checksum FROM data_migration WHERE module = @Module ORDER BY number
GO

-- PartnerHub.Data.MigrationRunner.Note
INSERT INTO data_migration (module, number, name, checksum, applied_at) VALUES (@Module, @Number, @Name, @Checksum, @AppliedAt)
GO

