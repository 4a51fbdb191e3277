-- 0001_claims
-- Claims of members, as they stand. What was asked, ruled and decided stands step by step beside it.
CREATE TABLE benefits_claim (
    program      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    bucket       bigint NOT NULL,
    member_id    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number       bigint NOT NULL,
    benefit      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    process      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    stage        nvarchar(120) COLLATE Latin1_General_100_BIN2,
    state        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    asked        nvarchar(max) NOT NULL,
    ruling       nvarchar(max) NOT NULL,
    entry        bigint NOT NULL,
    amount       varchar(40),
    currency     nvarchar(120) COLLATE Latin1_General_100_BIN2,
    valid_until  date,
    customer_new bit,
    against      bigint,
    submitted_on date NOT NULL,
    submitted_at datetimeoffset(6) NOT NULL,
    submitted_by nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    changed_at   datetimeoffset(6) NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (program, bucket, member_id, number)
);
GO
-- Whoever decides takes the oldest first; the day's work looks for what ends.
CREATE INDEX benefits_claim_in_state ON benefits_claim (program, state, entry);
GO
CREATE UNIQUE INDEX benefits_claim_by_entry ON benefits_claim (program, entry);
GO
CREATE TABLE benefits_step (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    bucket    bigint NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    claim     bigint NOT NULL,
    number    bigint NOT NULL,
    step      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    state     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    stage     nvarchar(120) COLLATE Latin1_General_100_BIN2,
    taken_on  date NOT NULL,
    taken_at  datetimeoffset(6) NOT NULL,
    actor     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    asked     nvarchar(max),
    ruling    nvarchar(max),
    reason    nvarchar(max),
    entry     bigint NOT NULL,
    PRIMARY KEY (program, bucket, member_id, claim, number),
    CONSTRAINT benefits_step_claim FOREIGN KEY (program, bucket, member_id, claim) REFERENCES benefits_claim (program, bucket, member_id, number)
);
GO
-- Who holds a customer, by each of its keys, for one product and one region; a star stands for all of them. The key lets nobody
-- else in, whatever the order of those who come at the same moment.
CREATE TABLE benefits_hold (
    program      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    bucket       bigint NOT NULL,
    customer_key nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    scope_key    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    product      nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    region       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    claim_bucket bigint NOT NULL,
    member_id    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    claim        bigint NOT NULL,
    PRIMARY KEY (program, bucket, customer_key, scope_key)
);
GO
CREATE INDEX benefits_hold_of_claim ON benefits_hold (program, member_id, claim);
GO
-- The names of customers that are held, to find those that are written nearly alike.
CREATE TABLE benefits_held_name (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    country    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    bucket     bigint NOT NULL,
    member_id  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    claim      bigint NOT NULL,
    plain_name nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (program, country, bucket, member_id, claim)
);
GO

-- PartnerHub.Benefits.Browse.BrowseClaimsHandler.Count
SELECT COUNT(*) FROM benefits_claim WHERE (state IN (@InReview, @StageInReview) OR (state = @Incomplete AND ruling LIKE @AsksWhetherNew)) AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
GO

-- PartnerHub.Benefits.Browse.BrowseClaimsHandler.List
SELECT program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version FROM benefits_claim
 WHERE program = @Program AND entry > @After AND (@State = '' OR state = @State) AND (@Benefit = '' OR benefit = @Benefit)
 ORDER BY entry OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Benefits.Browse.BrowseClaimsHandler.Oldest
SELECT program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version FROM benefits_claim WHERE (state IN (@InReview, @StageInReview) OR (state = @Incomplete AND ruling LIKE @AsksWhetherNew)) AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed)) ORDER BY submitted_at, program, entry OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Benefits.Browse.BrowseClaimsHandler.Waiting
SELECT program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version FROM benefits_claim
 WHERE program = @Program AND entry > @After AND (state IN (@InReview, @StageInReview) OR (state = @Incomplete AND ruling LIKE @AsksWhetherNew)) AND (@Benefit = '' OR benefit = @Benefit)
 ORDER BY entry OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Benefits.Claims.ClaimTable.ByEntry
SELECT program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version FROM benefits_claim WHERE program = @Program AND entry = @Entry
GO

-- PartnerHub.Benefits.Claims.ClaimTable.Insert
INSERT INTO benefits_claim (bucket, program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version) VALUES (@Bucket, @Program, @MemberId, @Number, @Benefit, @Process, @Stage, @State, @Asked, @Ruling, @Entry, @Amount, @Currency, @ValidUntil, @CustomerNew, @Against, @SubmittedOn, @SubmittedAt, @SubmittedBy, @ChangedAt, @Version)
GO

-- PartnerHub.Benefits.Claims.ClaimTable.InsertStep
INSERT INTO benefits_step (program, bucket, member_id, claim, number, step, state, stage, taken_on, taken_at, actor, asked, ruling, reason, entry) VALUES (@Program, @Bucket, @MemberId, @Claim, @Number, @Step, @State, @Stage, @TakenOn, @TakenAt, @Actor, @Asked, @Ruling, @Reason, @Entry)
GO

-- PartnerHub.Benefits.Claims.ClaimTable.LastNumber
SELECT MAX(number) FROM benefits_claim WHERE program = @Program AND bucket = @Bucket AND member_id = @Member
GO

-- PartnerHub.Benefits.Claims.ClaimTable.OfMember
SELECT program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version FROM benefits_claim
 WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND number < @Before
 ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Benefits.Claims.ClaimTable.One
SELECT program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version FROM benefits_claim WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND number = @Number
GO

-- PartnerHub.Benefits.Claims.ClaimTable.Steps
SELECT number, step, state, stage, taken_on, taken_at, actor, asked, ruling, reason, entry FROM benefits_step
 WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND claim = @Claim ORDER BY number
GO

-- PartnerHub.Benefits.Claims.ClaimTable.Update
UPDATE benefits_claim
   SET stage = @Stage, state = @State, asked = @Asked, ruling = @Ruling, amount = @Amount, currency = @Currency, valid_until = @ValidUntil,
       customer_new = @CustomerNew, against = @Against, changed_at = @ChangedAt, version = @Version
 WHERE program = @Program AND bucket = @Bucket AND member_id = @MemberId AND number = @Number
GO

-- PartnerHub.Benefits.Deals.Holds.ByCountry
SELECT n.plain_name, c.entry, c.member_id, c.number, c.state, c.submitted_on, c.valid_until, c.asked
  FROM benefits_held_name n
  JOIN benefits_claim c ON c.program = n.program AND c.bucket = n.bucket AND c.member_id = n.member_id AND c.number = n.claim
 WHERE n.program = @Program AND n.country = @Country
GO

-- PartnerHub.Benefits.Deals.Holds.ByKey
SELECT h.product, h.region, c.entry, c.member_id, c.number, c.state, c.submitted_on, c.valid_until
  FROM benefits_hold h
  JOIN benefits_claim c ON c.program = h.program AND c.bucket = h.claim_bucket AND c.member_id = h.member_id AND c.number = h.claim
 WHERE h.program = @Program AND h.bucket = @Bucket AND h.customer_key = @Key
GO

-- PartnerHub.Benefits.Deals.Holds.Insert
INSERT INTO benefits_hold (program, bucket, customer_key, scope_key, product, region, claim_bucket, member_id, claim) VALUES (@Program, @Bucket, @CustomerKey, @ScopeKey, @Product, @Region, @ClaimBucket, @MemberId, @Claim)
GO

-- PartnerHub.Benefits.Deals.Holds.InsertName
INSERT INTO benefits_held_name (program, country, bucket, member_id, claim, plain_name) VALUES (@Program, @Country, @Bucket, @MemberId, @Claim, @PlainName)
GO

-- PartnerHub.Benefits.Deals.Holds.Remove
DELETE FROM benefits_hold WHERE program = @Program AND member_id = @Member AND claim = @Claim
GO

-- PartnerHub.Benefits.Deals.Holds.RemoveName
DELETE FROM benefits_held_name WHERE program = @Program AND country = @Country AND bucket = @Bucket AND member_id = @Member AND claim = @Claim
GO

-- PartnerHub.Benefits.Expire.ExpireClaimsHandler.Ended
SELECT program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version FROM benefits_claim
 WHERE program = @Program AND state = @State AND process = @Process AND valid_until < @Today
 ORDER BY entry OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Benefits.Funds.AvailableFunds.Promised
SELECT amount FROM benefits_claim
 WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND benefit = @Benefit AND currency = @Currency AND process = @Process
   AND state IN (@Granted, @StageInReview) AND (stage IS NULL OR stage <> @Paid) AND number <> @But
GO

-- PartnerHub.Benefits.Verify.KnownClaimEntries.Known
SELECT program, MAX(entry) FROM benefits_step GROUP BY program
GO

