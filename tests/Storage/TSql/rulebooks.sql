-- 0001_rulebooks
-- Programs that a plugin runs from a definition: what was published, for good, and from which day it holds.
CREATE TABLE programs_rulebook (
    program        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number         bigint NOT NULL, -- from 1, in the order published; of one day the last published holds
    plugin         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    settings       nvarchar(max) NOT NULL,
    effective_from date NOT NULL,
    published_at   datetimeoffset(6) NOT NULL,
    published_by   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (program, number)
);
GO
CREATE TRIGGER programs_rulebook_stays ON programs_rulebook INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'programs_rulebook is append-only', 1;
END;
GO

-- 0002_rulebooks_module
-- Published rulebooks are the module Rulebooks' by now; its scripts go on under the name that the first ran under.
DROP TRIGGER programs_rulebook_stays;
EXEC sp_rename 'programs_rulebook', 'rulebooks_rulebook';
GO
CREATE TRIGGER rulebooks_rulebook_stays ON rulebooks_rulebook INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'rulebooks_rulebook is append-only', 1;
END;
GO

-- 0003_packages
-- Programs that are packages of their own have their versions kept here too, each with the package that it was.
-- Those of before name none: whatever package is installed runs them.
ALTER TABLE rulebooks_rulebook ADD plugin_version nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO
ALTER TABLE rulebooks_rulebook ADD packed nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO
ALTER TABLE rulebooks_rulebook ADD version nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO

-- 0004_set_aside
-- Programs that no host asks anything until somebody retries them.
CREATE TABLE rulebooks_set_aside (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    reason_fr nvarchar(max) NOT NULL,
    reason_en nvarchar(max) NOT NULL,
    set_at    datetimeoffset(6) NOT NULL
);
GO

-- PartnerHub.Rulebooks.Publication.RulebookStore.Add
BEGIN TRY
    INSERT INTO rulebooks_rulebook (program, number, plugin, settings, effective_from, published_at, published_by, plugin_version, packed, version) SELECT @Program, @Number, @Plugin, @Settings, @EffectiveFrom, @PublishedAt, @PublishedBy, @PluginVersion, @Packed, @Version
    WHERE NOT EXISTS (SELECT 1 FROM rulebooks_rulebook WHERE program = @Program AND number = @Number);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Rulebooks.Publication.RulebookStore.All
SELECT program, number, plugin, settings, effective_from, published_at, published_by, plugin_version, packed, version FROM rulebooks_rulebook ORDER BY program, effective_from, number
GO

-- PartnerHub.Rulebooks.Publication.RulebookStore.Count
SELECT CAST(COUNT(*) AS BIGINT) FROM rulebooks_rulebook
GO

-- PartnerHub.Rulebooks.Publication.RulebookStore.OfProgram
SELECT program, number, plugin, settings, effective_from, published_at, published_by, plugin_version, packed, version FROM rulebooks_rulebook WHERE program = @Program ORDER BY effective_from, number
GO

-- PartnerHub.Rulebooks.SetAside.SetAsideStore.All
SELECT program, reason_fr, reason_en FROM rulebooks_set_aside
GO

-- PartnerHub.Rulebooks.SetAside.SetAsideStore.Put
UPDATE rulebooks_set_aside SET reason_fr = @ReasonFr, reason_en = @ReasonEn, set_at = @SetAt WHERE program = @Program;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO rulebooks_set_aside (program, reason_fr, reason_en, set_at) VALUES (@Program, @ReasonFr, @ReasonEn, @SetAt);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE rulebooks_set_aside SET reason_fr = @ReasonFr, reason_en = @ReasonEn, set_at = @SetAt WHERE program = @Program;
    END CATCH;
END;
GO

-- PartnerHub.Rulebooks.SetAside.SetAsideStore.Remove
DELETE FROM rulebooks_set_aside WHERE program = @Program
GO

