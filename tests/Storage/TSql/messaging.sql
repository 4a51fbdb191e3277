-- 0001_answers
-- What commands sent with an idempotency key were answered, so that a repetition is answered without being done again.
CREATE TABLE dispatch_answer (
    actor       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    key_hash    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- SHA-256: a key may be longer than an id
    request     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    body_hash   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    answer      nvarchar(max), -- JSON; null only until its command ends
    recorded_at datetimeoffset(6) NOT NULL,
    PRIMARY KEY (actor, key_hash)
);
GO
CREATE INDEX dispatch_answer_by_age ON dispatch_answer (recorded_at);
GO

-- 0002_messaging
-- The kit is called Messaging by now; its scripts go on under the name that these ran under.
EXEC sp_rename 'dispatch_answer', 'messaging_answer';
GO

-- PartnerHub.Kits.Messaging.KeptAnswers.Find
SELECT request, body_hash, answer FROM messaging_answer WHERE actor = @Actor AND key_hash = @KeyHash
GO

-- PartnerHub.Kits.Messaging.KeptAnswers.Insert
BEGIN TRY
    INSERT INTO messaging_answer (actor, key_hash, request, body_hash, recorded_at) SELECT @Actor, @KeyHash, @Request, @BodyHash, @RecordedAt
    WHERE NOT EXISTS (SELECT 1 FROM messaging_answer WHERE actor = @Actor AND key_hash = @KeyHash);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Kits.Messaging.KeptAnswers.Keep
UPDATE messaging_answer SET answer = @Answer WHERE actor = @Actor AND key_hash = @KeyHash
GO

-- PartnerHub.Kits.Messaging.PurgeAnswersHandler.Delete
DELETE FROM messaging_answer WHERE recorded_at < @Before
GO

-- PartnerHub.Kits.Messaging.PurgeAnswersHandler.Oldest
SELECT recorded_at FROM messaging_answer WHERE recorded_at < @Before ORDER BY recorded_at OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
GO

