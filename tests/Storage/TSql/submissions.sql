-- 0001_submissions
-- What a partner handed in, as it stands. It is no fact until it is accepted.
CREATE TABLE submissions_document (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number    bigint NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    kind      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- of the fact that it is to become
    written   nvarchar(max) NOT NULL, -- the fact, as JSON
    state     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- waiting, returned, accepted, refused
    step      bigint NOT NULL, -- the last of its steps
    counts_on date, -- the day it was first handed in completely; null while it was not
    filed_at  datetimeoffset(6) NOT NULL, -- when it was handed in last
    fact      bigint, -- number of the fact that it became
    PRIMARY KEY (program, number)
);
GO
CREATE INDEX submissions_document_member ON submissions_document (member_id, number);
GO
CREATE INDEX submissions_document_state ON submissions_document (program, state, filed_at, number);
GO
-- What was done with it, in order.
CREATE TABLE submissions_step (
    program nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number  bigint NOT NULL,
    step    bigint NOT NULL,
    outcome nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- handed-in, returned, accepted, refused
    written nvarchar(max), -- what is to be changed, or why it was refused
    actor   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    done_at datetimeoffset(6) NOT NULL,
    PRIMARY KEY (program, number, step)
);
GO
CREATE TRIGGER submissions_step_stays ON submissions_step INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'submissions_step is append-only', 1;
END;
GO
CREATE TABLE submissions_file (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number     bigint NOT NULL,
    place      bigint NOT NULL, -- among the document's files
    step       bigint NOT NULL, -- with which it came
    file_name  nvarchar(max) NOT NULL,
    media_type nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    size       bigint NOT NULL,
    hash       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    content    varbinary(max) NOT NULL,
    PRIMARY KEY (program, number, place)
);
GO
-- How a kind of fact is handed in, where its program's manager said so.
CREATE TABLE submissions_kind (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    kind       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    state      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- closed, reviewed, at-once
    needs_file bit NOT NULL,
    PRIMARY KEY (program, kind)
);
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.CountWaiting
SELECT COUNT(*) FROM submissions_document WHERE state = 'waiting' AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.Insert
INSERT INTO submissions_document (program, number, member_id, kind, written, state, step, counts_on, filed_at) VALUES (@Program, @Number, @MemberId, @Kind, @Written, @State, @Step, @CountsOn, @FiledAt)
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.InsertStep
INSERT INTO submissions_step (program, number, step, outcome, written, actor, done_at) VALUES (@Program, @Number, @Step, @Outcome, @Written, @Actor, @DoneAt)
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.Last
SELECT COALESCE(MAX(number), 0) FROM submissions_document WHERE program = @Program
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.OfMember
SELECT program, number, member_id, written, state, step, counts_on, filed_at, fact FROM submissions_document WHERE member_id = @Member AND number < @Before ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.OldestWaiting
SELECT program, number, member_id, written, state, step, counts_on, filed_at, fact FROM submissions_document
 WHERE state = 'waiting' AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
 ORDER BY filed_at, program, number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.One
SELECT program, number, member_id, written, state, step, counts_on, filed_at, fact FROM submissions_document WHERE member_id = @Member AND number = @Number
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.Same
SELECT MIN(number) FROM submissions_document WHERE member_id = @Member AND state = 'waiting' AND kind = @Kind AND written = @Written AND number <> @Number
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.Steps
SELECT step, outcome, written, actor, done_at FROM submissions_step WHERE program = @Program AND number = @Number ORDER BY step
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.Update
UPDATE submissions_document SET written = @Written, state = @State, step = @Step, counts_on = @CountsOn, filed_at = @FiledAt, fact = @Fact WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Submissions.Documents.EvidenceRows.Waiting
SELECT program, number, member_id, written, state, step, counts_on, filed_at, fact FROM submissions_document
 WHERE program = @Program AND state = 'waiting' AND (filed_at > @At OR (filed_at = @At AND number > @After))
 ORDER BY filed_at, number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Submissions.Files.FileRows.Insert
INSERT INTO submissions_file (program, number, place, step, file_name, media_type, size, hash, content) VALUES (@Program, @Number, @Place, @Step, @FileName, @MediaType, @Size, @Hash, @Content)
GO

-- PartnerHub.Submissions.Files.FileRows.List
SELECT place AS number, step, file_name AS name, media_type, size FROM submissions_file WHERE program = @Program AND number = @Number ORDER BY place
GO

-- PartnerHub.Submissions.Files.FileRows.One
SELECT f.file_name, f.content FROM submissions_document d
  JOIN submissions_file f ON f.program = d.program AND f.number = d.number
 WHERE d.member_id = @Member AND d.number = @Number AND f.place = @File
GO

-- PartnerHub.Submissions.Kinds.HandInKindHandlers.Said
SELECT kind, state, needs_file FROM submissions_kind WHERE program = @Program
GO

-- PartnerHub.Submissions.Kinds.HandInKindHandlers.Say
UPDATE submissions_kind SET state = @State, needs_file = @NeedsFile WHERE program = @Program AND kind = @Kind;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO submissions_kind (program, kind, state, needs_file) VALUES (@Program, @Kind, @State, @NeedsFile);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE submissions_kind SET state = @State, needs_file = @NeedsFile WHERE program = @Program AND kind = @Kind;
    END CATCH;
END;
GO

