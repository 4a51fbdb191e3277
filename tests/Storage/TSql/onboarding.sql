-- 0001_questionnaires
-- A client's questionnaire. Its version goes up with every answer saved; whoever saves holds its row.
CREATE TABLE onboarding_questionnaire (
    id         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    client     nvarchar(max) NOT NULL,
    language   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- fr, en
    version    bigint NOT NULL,
    created_at datetimeoffset(6) NOT NULL,
    created_by nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
-- What was said, by whom and when; of one place the last version holds. Nothing said any more is null.
CREATE TABLE onboarding_answer (
    questionnaire nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    place         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    version       bigint NOT NULL,
    said          nvarchar(max),
    source        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- screen, api, document
    actor         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    answered_at   datetimeoffset(6) NOT NULL,
    PRIMARY KEY (questionnaire, place, version),
    CONSTRAINT onboarding_answer_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
);
GO
CREATE TRIGGER onboarding_answer_stays ON onboarding_answer INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'onboarding_answer is append-only', 1;
END;
GO
-- Documents taken in and given out: what the next one taken in is compared with, and the layout that the next one given out has.
CREATE TABLE onboarding_document (
    questionnaire nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number        bigint NOT NULL,
    direction     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- in, out
    file_name     nvarchar(max) NOT NULL,
    content       varbinary(max) NOT NULL,
    actor         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    moved_at      datetimeoffset(6) NOT NULL,
    PRIMARY KEY (questionnaire, number),
    CONSTRAINT onboarding_document_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
);
GO
CREATE TABLE onboarding_attachment (
    questionnaire nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number        bigint NOT NULL,
    place         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- id of the question
    file_name     nvarchar(max) NOT NULL,
    media_type    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    content       varbinary(max), -- null once it is removed
    size          bigint NOT NULL,
    actor         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    attached_at   datetimeoffset(6) NOT NULL,
    PRIMARY KEY (questionnaire, number),
    CONSTRAINT onboarding_attachment_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
);
GO

-- 0002_publications
-- Which rulebooks were published from a questionnaire, and from which of its answers.
CREATE TABLE onboarding_publication (
    questionnaire nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number        bigint NOT NULL, -- of the rulebook among those of its program
    program       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    version       bigint NOT NULL, -- of the questionnaire
    actor         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    published_at  datetimeoffset(6) NOT NULL,
    PRIMARY KEY (questionnaire, number),
    CONSTRAINT onboarding_publication_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
);
GO

-- 0003_clients
-- A client whose work is over, or that was begun twice, is put away; nothing of it is lost.
ALTER TABLE onboarding_questionnaire ADD archived_at datetimeoffset(6);
GO

-- PartnerHub.Onboarding.Attachments.AttachmentTable.Add
INSERT INTO onboarding_attachment (questionnaire, number, place, file_name, media_type, content, size, actor, attached_at) VALUES (@Questionnaire, @Number, @Place, @FileName, @MediaType, @Content, @Size, @Actor, @AttachedAt)
GO

-- PartnerHub.Onboarding.Attachments.AttachmentTable.Empty
UPDATE onboarding_attachment SET content = NULL WHERE questionnaire = @Questionnaire AND number = @Number AND content IS NOT NULL
GO

-- PartnerHub.Onboarding.Attachments.AttachmentTable.Last
SELECT COALESCE(MAX(number), 0) FROM onboarding_attachment WHERE questionnaire = @Questionnaire
GO

-- PartnerHub.Onboarding.Attachments.AttachmentTable.List
SELECT number, place AS question, file_name, media_type, size, actor, attached_at FROM onboarding_attachment
 WHERE questionnaire = @Questionnaire AND content IS NOT NULL
 ORDER BY number
GO

-- PartnerHub.Onboarding.Attachments.AttachmentTable.One
SELECT file_name, content FROM onboarding_attachment WHERE questionnaire = @Questionnaire AND number = @Number AND content IS NOT NULL
GO

-- PartnerHub.Onboarding.Attachments.AttachmentTable.Room
SELECT CAST(COUNT(*) AS BIGINT) AS files, CAST(COALESCE(SUM(size), 0) AS BIGINT) AS bytes FROM onboarding_attachment WHERE questionnaire = @Questionnaire AND content IS NOT NULL
GO

-- PartnerHub.Onboarding.Storage.AnswerTable.Add
INSERT INTO onboarding_answer (questionnaire, place, version, said, source, actor, answered_at) VALUES (@Questionnaire, @Place, @Version, @Said, @Source, @Actor, @AnsweredAt)
GO

-- PartnerHub.Onboarding.Storage.AnswerTable.Current
SELECT place, version, said, source, actor, answered_at FROM onboarding_answer said
 WHERE questionnaire = @Questionnaire AND said IS NOT NULL
   AND version = (SELECT MAX(version) FROM onboarding_answer later WHERE later.questionnaire = @Questionnaire AND later.place = said.place)
 ORDER BY place
GO

-- PartnerHub.Onboarding.Storage.AnswerTable.History
SELECT place, version, said, source, actor, answered_at FROM onboarding_answer WHERE questionnaire = @Questionnaire ORDER BY version DESC, place OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Onboarding.Storage.AnswerTable.HistoryOfPlace
SELECT place, version, said, source, actor, answered_at FROM onboarding_answer WHERE questionnaire = @Questionnaire AND place = @Place ORDER BY version DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Onboarding.Storage.AnswerTable.Then
SELECT place, version, said, source, actor, answered_at FROM onboarding_answer said
 WHERE questionnaire = @Questionnaire AND said IS NOT NULL
   AND version = (SELECT MAX(version) FROM onboarding_answer later
                   WHERE later.questionnaire = @Questionnaire AND later.place = said.place AND later.version <= @Version)
 ORDER BY place
GO

-- PartnerHub.Onboarding.Storage.DocumentArchive.Add
INSERT INTO onboarding_document (questionnaire, number, direction, file_name, content, actor, moved_at) VALUES (@Questionnaire, @Number, @Direction, @FileName, @Content, @Actor, @MovedAt)
GO

-- PartnerHub.Onboarding.Storage.DocumentArchive.Before
SELECT number, direction, file_name, content FROM onboarding_document
 WHERE questionnaire = @Questionnaire
   AND number = (SELECT MAX(number) FROM onboarding_document WHERE questionnaire = @Questionnaire AND number < @Number)
GO

-- PartnerHub.Onboarding.Storage.DocumentArchive.LastIn
SELECT number, direction, file_name, content FROM onboarding_document
 WHERE questionnaire = @Questionnaire
   AND number = (SELECT MAX(number) FROM onboarding_document WHERE questionnaire = @Questionnaire AND direction = 'in')
GO

-- PartnerHub.Onboarding.Storage.DocumentArchive.List
SELECT number, direction, file_name, content FROM onboarding_document WHERE questionnaire = @Questionnaire ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Onboarding.Storage.PublicationTable.Add
INSERT INTO onboarding_publication (questionnaire, number, program, version, actor, published_at) VALUES (@Questionnaire, @Number, @Program, @Version, @Actor, @PublishedAt)
GO

-- PartnerHub.Onboarding.Storage.PublicationTable.Program
SELECT MIN(program) FROM onboarding_publication WHERE questionnaire = @Questionnaire
GO

-- PartnerHub.Onboarding.Storage.QuestionnaireTable.Add
BEGIN TRY
    INSERT INTO onboarding_questionnaire (id, client, language, version, created_at, created_by) SELECT @Id, @Client, @Language, @Version, @CreatedAt, @CreatedBy
    WHERE NOT EXISTS (SELECT 1 FROM onboarding_questionnaire WHERE id = @Id);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Onboarding.Storage.QuestionnaireTable.All
SELECT id, client, language, version, created_at, created_by, archived_at, (SELECT MIN(program) FROM onboarding_publication WHERE onboarding_publication.questionnaire = onboarding_questionnaire.id) AS program FROM onboarding_questionnaire ORDER BY created_at DESC, id
GO

-- PartnerHub.Onboarding.Storage.QuestionnaireTable.Archive
UPDATE onboarding_questionnaire SET archived_at = @At WHERE id = @Id
GO

-- PartnerHub.Onboarding.Storage.QuestionnaireTable.Hold
SELECT id, client, language, version, created_at, created_by, archived_at, (SELECT MIN(program) FROM onboarding_publication WHERE onboarding_publication.questionnaire = onboarding_questionnaire.id) AS program FROM onboarding_questionnaire WITH (UPDLOCK, SERIALIZABLE) WHERE id = @Id
GO

-- PartnerHub.Onboarding.Storage.QuestionnaireTable.Move
UPDATE onboarding_questionnaire SET version = @Version WHERE id = @Id
GO

-- PartnerHub.Onboarding.Storage.QuestionnaireTable.One
SELECT id, client, language, version, created_at, created_by, archived_at, (SELECT MIN(program) FROM onboarding_publication WHERE onboarding_publication.questionnaire = onboarding_questionnaire.id) AS program FROM onboarding_questionnaire WHERE id = @Id
GO

-- PartnerHub.Onboarding.Storage.QuestionnaireTable.Rename
UPDATE onboarding_questionnaire SET client = @Client WHERE id = @Id
GO

