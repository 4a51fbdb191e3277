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

-- PartnerHub.Dispatch.KeptAnswers.Find
SELECT request, body_hash, answer FROM dispatch_answer WHERE actor = @Actor AND key_hash = @KeyHash
GO

-- PartnerHub.Dispatch.KeptAnswers.Insert
INSERT INTO dispatch_answer (actor, key_hash, request, body_hash, recorded_at) SELECT @Actor, @KeyHash, @Request, @BodyHash, @RecordedAt
WHERE NOT EXISTS (SELECT 1 FROM dispatch_answer WITH (UPDLOCK, SERIALIZABLE) WHERE actor = @Actor AND key_hash = @KeyHash)
GO

-- PartnerHub.Dispatch.KeptAnswers.Keep
UPDATE dispatch_answer SET answer = @Answer WHERE actor = @Actor AND key_hash = @KeyHash
GO

-- PartnerHub.Dispatch.PurgeAnswersHandler.AnyOld
SELECT recorded_at FROM dispatch_answer WHERE recorded_at < @Before ORDER BY recorded_at OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
GO

-- PartnerHub.Dispatch.PurgeAnswersHandler.Delete
DELETE FROM dispatch_answer WHERE recorded_at < @Before
GO

