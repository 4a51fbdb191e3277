-- 0001_remarks
-- What a file shows as a whole: lines that say what another says, rows that sum others up, days that are not of its period.
ALTER TABLE imports_import ADD repeated bigint DEFAULT 0 NOT NULL;
GO
ALTER TABLE imports_import ADD totals bigint DEFAULT 0 NOT NULL;
GO
ALTER TABLE imports_import ADD outliers bigint DEFAULT 0 NOT NULL;
GO
-- What is pointed out on lines that are not rejected, the first of each kind.
CREATE TABLE imports_remark (
    import    bigint NOT NULL REFERENCES imports_import (number),
    kind      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    file_line bigint NOT NULL,
    text_fr   nvarchar(max) NOT NULL,
    text_en   nvarchar(max) NOT NULL,
    PRIMARY KEY (import, kind, file_line)
);
GO

-- 0002_mappings
-- How the files of a source are written, for each kind of files.
CREATE TABLE imports_mapping (
    source  bigint NOT NULL,
    kind    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    mapping nvarchar(max) NOT NULL,
    PRIMARY KEY (source, kind)
);
GO
INSERT INTO imports_mapping (source, kind, mapping) SELECT number, 'sales', mapping FROM imports_source WHERE mapping IS NOT NULL;
GO
ALTER TABLE imports_source DROP COLUMN mapping;
GO

-- PartnerHub.Imports.Mappings.SourceTable.Advance
UPDATE imports_source SET version = version + 1 WHERE number = @Number AND version = @Version
GO

-- PartnerHub.Imports.Mappings.SourceTable.ById
SELECT s.number, s.version, m.mapping FROM imports_source s LEFT JOIN imports_mapping m ON m.source = s.number AND m.kind = @Kind WHERE s.program = @Program AND s.id = @Id
GO

-- PartnerHub.Imports.Mappings.SourceTable.Hold
SELECT number FROM imports_source WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program AND id = @Id
GO

-- PartnerHub.Imports.Mappings.SourceTable.Insert
INSERT INTO imports_source (number, program, id, version, recorded_at) VALUES (@Number, @Program, @Id, @Version, @RecordedAt)
GO

-- PartnerHub.Imports.Mappings.SourceTable.InsertMapping
INSERT INTO imports_mapping (source, kind, mapping) VALUES (@Source, @Kind, @Mapping)
GO

-- PartnerHub.Imports.Mappings.SourceTable.Last
SELECT MAX(number) FROM imports_source
GO

-- PartnerHub.Imports.Mappings.SourceTable.OfProgram
SELECT id FROM imports_source WHERE program = @Program ORDER BY id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Imports.Mappings.SourceTable.UpdateMapping
UPDATE imports_mapping SET mapping = @Mapping WHERE source = @Source AND kind = @Kind
GO

-- PartnerHub.Imports.Receipts.ImportTable.ByNumber
SELECT number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, period, accepted, known, corrected, rejected, blank, repeated, totals, outliers, unknown_members, failure, actor, started_at, finished_at FROM imports_import WHERE number = @Number
GO

-- PartnerHub.Imports.Receipts.ImportTable.End
UPDATE imports_import SET state = 'finished', position = bytes, finished_at = @FinishedAt WHERE number = @Number AND position = @From AND state <> 'finished'
GO

-- PartnerHub.Imports.Receipts.ImportTable.Fail
UPDATE imports_import SET state = 'failed', failure = @Failure WHERE number = @Number AND state <> 'finished'
GO

-- PartnerHub.Imports.Receipts.ImportTable.Hold
SELECT position FROM imports_import WITH (UPDLOCK, SERIALIZABLE) WHERE number = @Number
GO

-- PartnerHub.Imports.Receipts.ImportTable.Insert
INSERT INTO imports_import (number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, period, accepted, known, corrected, rejected, blank, repeated, totals, outliers, unknown_members, failure, actor, started_at, finished_at) VALUES (@Number, @Program, @Kind, @Source, @FileName, @FileHash, @Bytes, @Spooled, @Mapping, @State, @Position, @FileLine, @Period, @Accepted, @Known, @Corrected, @Rejected, @Blank, @Repeated, @Totals, @Outliers, @UnknownMembers, @Failure, @Actor, @StartedAt, @FinishedAt)
GO

-- PartnerHub.Imports.Receipts.ImportTable.Last
SELECT MAX(number) FROM imports_import
GO

-- PartnerHub.Imports.Receipts.ImportTable.Move
UPDATE imports_import SET position = @Position, file_line = @FileLine, accepted = accepted + @Accepted, known = known + @Known,
       corrected = corrected + @Corrected, rejected = rejected + @Rejected, blank = blank + @Blank,
       repeated = repeated + @Repeated, totals = totals + @Totals, outliers = outliers + @Outliers, unknown_members = unknown_members + @UnknownMembers, state = 'running', failure = NULL
 WHERE number = @Number AND position = @From AND state <> 'finished'
GO

-- PartnerHub.Imports.Receipts.ImportTable.Newest
SELECT number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, period, accepted, known, corrected, rejected, blank, repeated, totals, outliers, unknown_members, failure, actor, started_at, finished_at FROM imports_import WHERE program = @Program AND number < @Before ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Imports.Receipts.ImportTable.OfFile
SELECT number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, period, accepted, known, corrected, rejected, blank, repeated, totals, outliers, unknown_members, failure, actor, started_at, finished_at FROM imports_import WHERE program = @Program AND source = @Source AND kind = @Kind AND file_hash = @FileHash ORDER BY number DESC
GO

-- PartnerHub.Imports.Receipts.ImportTable.OfSource
SELECT number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, period, accepted, known, corrected, rejected, blank, repeated, totals, outliers, unknown_members, failure, actor, started_at, finished_at FROM imports_import WHERE program = @Program AND source = @Source ORDER BY number DESC
GO

-- PartnerHub.Imports.Receipts.ImportTable.Since
SELECT number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, period, accepted, known, corrected, rejected, blank, repeated, totals, outliers, unknown_members, failure, actor, started_at, finished_at FROM imports_import WHERE started_at >= @Since ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Imports.Receipts.RejectTable.After
SELECT number, file_line, column_name, value, reason_fr, reason_en, raw FROM imports_reject
 WHERE import = @Import AND number > @After ORDER BY number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Imports.Receipts.RemarkTable.Counts
SELECT kind, COUNT(*) FROM imports_remark WHERE import = @Import GROUP BY kind
GO

-- PartnerHub.Imports.Receipts.RemarkTable.OfImport
SELECT kind, file_line, text_fr, text_en FROM imports_remark WHERE import = @Import ORDER BY file_line, kind OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Imports.Upload.ImportFolder.Name
SELECT id FROM imports_spool
GO

-- PartnerHub.Imports.Upload.ImportFolder.Rename
UPDATE imports_spool SET id = @Id
GO

