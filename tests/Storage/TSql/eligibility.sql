-- 0001_standings
-- What was last judged of each member, and on which day the answers have to be looked at again.
CREATE TABLE eligibility_standing (
    program       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    judged_on     date NOT NULL,
    revision      bigint NOT NULL,
    rulebook      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    current_level nvarchar(120) COLLATE Latin1_General_100_BIN2,
    earned        nvarchar(120) COLLATE Latin1_General_100_BIN2,
    next_level    nvarchar(120) COLLATE Latin1_General_100_BIN2,
    verdicts      nvarchar(max) NOT NULL,
    missing       nvarchar(max),
    outcome       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    today_level   nvarchar(120) COLLATE Latin1_General_100_BIN2,
    pending_level nvarchar(120) COLLATE Latin1_General_100_BIN2,
    pending_on    date,
    changes_on    date,
    announcement  nvarchar(max),
    next_change   date,
    due_on        date,
    placement     bigint,
    entry         bigint,
    judged_at     datetimeoffset(6) NOT NULL,
    PRIMARY KEY (program, member_id)
);
GO
CREATE INDEX eligibility_standing_due ON eligibility_standing (program, due_on);
GO
CREATE INDEX eligibility_standing_changes ON eligibility_standing (program, changes_on);
GO
-- Members whose data a large load changed: they are judged once it has gone on.
CREATE TABLE eligibility_due (
    program   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    batch     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (program, member_id, batch)
);
GO
-- What a program proposes and a person decides.
CREATE TABLE eligibility_placement (
    program     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number      bigint NOT NULL,
    state       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    from_level  nvarchar(120) COLLATE Latin1_General_100_BIN2,
    to_level    nvarchar(120) COLLATE Latin1_General_100_BIN2,
    earliest_on date NOT NULL,
    proposed_on date NOT NULL,
    revision    bigint NOT NULL,
    ruling      nvarchar(max) NOT NULL,
    entry       bigint,
    decided_by  nvarchar(120) COLLATE Latin1_General_100_BIN2,
    decided_at  datetimeoffset(6),
    reason      nvarchar(max),
    PRIMARY KEY (program, member_id, number)
);
GO
CREATE INDEX eligibility_placement_state ON eligibility_placement (program, state);
GO
-- What a person ruled otherwise than the program, kept beside what the program says.
CREATE TABLE eligibility_override (
    program     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    member_id   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number      bigint NOT NULL,
    level       nvarchar(120) COLLATE Latin1_General_100_BIN2,
    held_from   date NOT NULL,
    held_until  date,
    reason      nvarchar(max) NOT NULL,
    actor       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    recorded_at datetimeoffset(6) NOT NULL,
    entry       bigint,
    revoked_by  nvarchar(120) COLLATE Latin1_General_100_BIN2,
    revoked_at  datetimeoffset(6),
    revocation  nvarchar(max),
    PRIMARY KEY (program, member_id, number)
);
GO

-- 0002_runs
-- The last number given to a run of a program; whoever starts one holds its lock.
CREATE TABLE eligibility_run_number (
    program nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    number  bigint NOT NULL
);
GO
-- A whole network judged on one day, as known at one revision, by one rulebook. Its row says how far it is: whoever
-- commits a chunk moves it on in the same transaction.
CREATE TABLE eligibility_run (
    program       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number        bigint NOT NULL,
    judged_on     date NOT NULL,
    revision      bigint NOT NULL,
    rulebook      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    publishes     bit NOT NULL,
    chunk_size    bigint NOT NULL,
    state         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    total         bigint NOT NULL,
    done          bigint NOT NULL,
    chunks        bigint NOT NULL,
    last_member   nvarchar(120) COLLATE Latin1_General_100_BIN2,
    outcome       nvarchar(max) NOT NULL,
    actor         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    started_at    datetimeoffset(6) NOT NULL,
    worker        nvarchar(120) COLLATE Latin1_General_100_BIN2,
    seen_at       datetimeoffset(6) NOT NULL,
    finished_at   datetimeoffset(6),
    failure_fr    nvarchar(max),
    failure_en    nvarchar(max),
    PRIMARY KEY (program, number)
);
GO
CREATE INDEX eligibility_run_in_state ON eligibility_run (state, seen_at);
GO
-- What was judged together. The hash is over what came out for each of its members.
CREATE TABLE eligibility_run_chunk (
    program      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    run          bigint NOT NULL,
    number       bigint NOT NULL,
    first_member nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    last_member  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    members      bigint NOT NULL,
    hash         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (program, run, number),
    CONSTRAINT eligibility_run_chunk_run FOREIGN KEY (program, run) REFERENCES eligibility_run (program, number)
);
GO
CREATE TABLE eligibility_run_move (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    run        bigint NOT NULL,
    member_id  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    direction  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    timing     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    level_from nvarchar(120) COLLATE Latin1_General_100_BIN2,
    level_to   nvarchar(120) COLLATE Latin1_General_100_BIN2,
    held_from  date NOT NULL,
    ruling     nvarchar(max) NOT NULL,
    PRIMARY KEY (program, run, member_id),
    CONSTRAINT eligibility_run_move_run FOREIGN KEY (program, run) REFERENCES eligibility_run (program, number)
);
GO
CREATE TRIGGER eligibility_run_chunk_stays ON eligibility_run_chunk INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'eligibility_run_chunk is append-only', 1;
END;
GO
CREATE TRIGGER eligibility_run_move_stays ON eligibility_run_move INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'eligibility_run_move is append-only', 1;
END;
GO

-- 0003_proposals
-- A proposal that waits for a person is announced too where the program names no level to come: the membership is to end.
UPDATE eligibility_standing
   SET changes_on = judged_on,
       announcement = (SELECT p.ruling FROM eligibility_placement p
                        WHERE p.program = eligibility_standing.program AND p.member_id = eligibility_standing.member_id
                          AND p.number = eligibility_standing.placement)
 WHERE outcome = 'needs-approval' AND changes_on IS NULL
   AND EXISTS (SELECT 1 FROM eligibility_placement p
                WHERE p.program = eligibility_standing.program AND p.member_id = eligibility_standing.member_id
                  AND p.number = eligibility_standing.placement);
GO

-- 0004_deaths
-- How often in a row the next chunk was begun and nobody came back from it: a chunk that is committed, and an orderly stop, start it anew.
ALTER TABLE eligibility_run ADD tries bigint DEFAULT 0 NOT NULL;
GO
-- Who judges the members that a load or a new day made due; the tries are those of the next chunk.
CREATE TABLE eligibility_pass (
    program nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    work    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    worker  nvarchar(120) COLLATE Latin1_General_100_BIN2,
    seen_at datetimeoffset(6) NOT NULL,
    tries   bigint NOT NULL,
    PRIMARY KEY (program, work)
);
GO

-- 0005_past_work
-- Judging that is over: which members a load or a new day made due, how long it took, and why it failed. Tries that fail alike one after another are one row.
CREATE TABLE eligibility_past_work (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    work       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    started_at datetimeoffset(6) NOT NULL,
    ended_at   datetimeoffset(6) NOT NULL,
    judged     bigint NOT NULL,
    put_off    bigint NOT NULL,
    tries      bigint NOT NULL,
    failure_fr nvarchar(max),
    failure_en nvarchar(max),
    PRIMARY KEY (program, work, started_at)
);
GO
CREATE INDEX eligibility_past_work_ended ON eligibility_past_work (ended_at);
GO

-- 0006_changes_in_order
-- Changes of one day stand by member: a page of them is a walk along the index, however many fall on that day.
DROP INDEX eligibility_standing_changes ON eligibility_standing;
GO
CREATE INDEX eligibility_standing_changes ON eligibility_standing (program, changes_on, member_id);
GO

-- 0007_gap
-- How many requirements are missing for the next level; null where there is none, or until the member is judged again.
ALTER TABLE eligibility_standing ADD gap bigint;
GO

-- PartnerHub.Eligibility.Approve.CountOpenPlacementsHandler.Open
SELECT COUNT(*) FROM eligibility_placement WHERE state = @State AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
GO

-- PartnerHub.Eligibility.Approve.DecidePlacementHandler.Find
SELECT program, member_id, number, state, from_level, to_level, earliest_on, proposed_on, revision, ruling, entry, decided_by, decided_at, reason FROM eligibility_placement WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program AND member_id = @Member AND number = @Number
GO

-- PartnerHub.Eligibility.Approve.DecidePlacementHandler.Save
UPDATE eligibility_placement SET state = @State, decided_by = @Actor, decided_at = @At, reason = @Reason
 WHERE program = @Program AND member_id = @Member AND number = @Number
GO

-- PartnerHub.Eligibility.Approve.ListPlacementsHandler.OfMember
SELECT program, member_id, number, state, from_level, to_level, earliest_on, proposed_on, revision, ruling, entry, decided_by, decided_at, reason FROM eligibility_placement WHERE program = @Program AND member_id = @Member ORDER BY number DESC
GO

-- PartnerHub.Eligibility.Approve.ListPlacementsHandler.OpenOnes
SELECT program, member_id, number, state, from_level, to_level, earliest_on, proposed_on, revision, ruling, entry, decided_by, decided_at, reason FROM eligibility_placement WHERE program = @Program AND state = @State AND member_id > @After
 ORDER BY member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Approve.OldestPlacementsHandler.Oldest
SELECT program, member_id, number, state, from_level, to_level, earliest_on, proposed_on, revision, ruling, entry, decided_by, decided_at, reason FROM eligibility_placement
 WHERE state = @State AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
 ORDER BY proposed_on, program, member_id, number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Approve.Proposals.Apply
UPDATE eligibility_placement SET state = @Applied WHERE program = @Program AND member_id = @MemberId AND number = @Number
GO

-- PartnerHub.Eligibility.Approve.Proposals.Approved
SELECT member_id, number FROM eligibility_placement
 WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND state = @State AND earliest_on <= @Today
GO

-- PartnerHub.Eligibility.Approve.Proposals.Lapse
UPDATE eligibility_placement SET state = @Lapsed
 WHERE program = @Program AND member_id = @MemberId AND number = @Number AND state IN (@Proposed, @Approved)
GO

-- PartnerHub.Eligibility.Approve.Proposals.Last
SELECT member_id, MAX(number) FROM eligibility_placement WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) GROUP BY member_id
GO

-- PartnerHub.Eligibility.Override.OverrideTable.Add
INSERT INTO eligibility_override (program, member_id, number, level, held_from, held_until, reason, actor, recorded_at, entry) VALUES (@Program, @MemberId, @Number, @Level, @HeldFrom, @HeldUntil, @Reason, @Actor, @RecordedAt, @Entry)
GO

-- PartnerHub.Eligibility.Override.OverrideTable.Last
SELECT program, member_id AS member, number, level, held_from AS "from", held_until AS until, reason, actor, recorded_at, revoked_by, revoked_at, revocation FROM eligibility_override
 WHERE program = @Program AND member_id = @Member
   AND number = (SELECT MAX(number) FROM eligibility_override WHERE program = @Program AND member_id = @Member)
GO

-- PartnerHub.Eligibility.Override.OverrideTable.Revoke
UPDATE eligibility_override SET revoked_by = @Actor, revoked_at = @At, revocation = @Reason
 WHERE program = @Program AND member_id = @Member AND number = @Number AND revoked_at IS NULL
GO

-- PartnerHub.Eligibility.PastWork.PastWorkTable.Again
UPDATE eligibility_past_work SET ended_at = @EndedAt, put_off = @PutOff, tries = tries + 1 WHERE program = @Program AND work = @Work AND started_at = @StartedAt
GO

-- PartnerHub.Eligibility.PastWork.PastWorkTable.Forget
DELETE FROM eligibility_past_work WHERE program = @Program AND work = @Work AND started_at < @Before
GO

-- PartnerHub.Eligibility.PastWork.PastWorkTable.Insert
INSERT INTO eligibility_past_work (program, work, started_at, ended_at, judged, put_off, tries, failure_fr, failure_en) VALUES (@Program, @Work, @StartedAt, @EndedAt, @Judged, @PutOff, @Tries, @FailureFr, @FailureEn)
GO

-- PartnerHub.Eligibility.PastWork.PastWorkTable.Last
SELECT program, work, started_at, ended_at, judged, put_off, tries, failure_fr, failure_en FROM eligibility_past_work WHERE program = @Program AND work = @Work ORDER BY started_at DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.PastWork.PastWorkTable.Newest
SELECT program, work, started_at, ended_at, judged, put_off, tries, failure_fr, failure_en FROM eligibility_past_work WHERE ended_at >= @Since ORDER BY ended_at DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Reassess.DueMembers.AddAll
INSERT INTO eligibility_due (program, member_id, batch) SELECT program, member_id, @Batch FROM eligibility_standing WHERE program = @Program
GO

-- PartnerHub.Eligibility.Reassess.DueMembers.FindProgram
SELECT MIN(program) FROM eligibility_due WHERE program > @After
GO

-- PartnerHub.Eligibility.Reassess.DueMembers.Next
SELECT DISTINCT member_id FROM eligibility_due WHERE program = @Program AND member_id > @After AND batch < @Before
 ORDER BY member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Reassess.DueMembers.Remove
DELETE FROM eligibility_due WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)
GO

-- PartnerHub.Eligibility.Reassess.PassTable.Add
BEGIN TRY
    INSERT INTO eligibility_pass (program, work, seen_at, tries) SELECT @Program, @Work, @SeenAt, @Tries
    WHERE NOT EXISTS (SELECT 1 FROM eligibility_pass WHERE program = @Program AND work = @Work);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Eligibility.Reassess.PassTable.Claim
UPDATE eligibility_pass SET worker = @Worker, seen_at = @Now, tries = @Tries
 WHERE program = @Program AND work = @Work AND (worker IS NULL OR worker = @Before)
GO

-- PartnerHub.Eligibility.Reassess.PassTable.Find
SELECT worker, seen_at, tries FROM eligibility_pass WHERE program = @Program AND work = @Work
GO

-- PartnerHub.Eligibility.Reassess.PassTable.GoOn
UPDATE eligibility_pass SET seen_at = @Now, tries = 1 WHERE program = @Program AND work = @Work AND worker = @Worker
GO

-- PartnerHub.Eligibility.Reassess.PassTable.Release
UPDATE eligibility_pass SET worker = NULL, tries = 0 WHERE program = @Program AND work = @Work AND worker = @Worker
GO

-- PartnerHub.Eligibility.Runs.Pipeline.ChunkWriter.InsertChunk
INSERT INTO eligibility_run_chunk (program, run, number, first_member, last_member, members, hash) VALUES (@Program, @Run, @Number, @FirstMember, @LastMember, @Members, @Hash)
GO

-- PartnerHub.Eligibility.Runs.Queries.ReadRunsHandler.Moves
SELECT member_id, direction, timing, level_from, level_to, held_from, ruling FROM eligibility_run_move
 WHERE program = @Program AND run = @Run AND member_id > @After ORDER BY member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Runs.RunTable.Before
SELECT program, number, judged_on, revision, rulebook, publishes, chunk_size, state, total, done, chunks, last_member, outcome, actor, started_at, worker, seen_at, finished_at, failure_fr, failure_en, tries FROM eligibility_run WHERE program = @Program AND number < @Before ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Runs.RunTable.Claim
UPDATE eligibility_run SET worker = @Worker, seen_at = @Now, tries = CASE WHEN worker = @Worker THEN 0 ELSE tries END
 WHERE program = @Program AND number = @Number AND state = 'running' AND (worker IS NULL OR seen_at < @Silent)
GO

-- PartnerHub.Eligibility.Runs.RunTable.End
UPDATE eligibility_run SET state = @State, finished_at = @Now, failure_fr = @FailureFr, failure_en = @FailureEn
 WHERE program = @Program AND number = @Number AND state = 'running'
GO

-- PartnerHub.Eligibility.Runs.RunTable.FirstNumber
BEGIN TRY
    INSERT INTO eligibility_run_number (program, number) SELECT @Program, @Number
    WHERE NOT EXISTS (SELECT 1 FROM eligibility_run_number WHERE program = @Program);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Eligibility.Runs.RunTable.Insert
INSERT INTO eligibility_run (program, number, judged_on, revision, rulebook, publishes, chunk_size, state, total, done, chunks, last_member, outcome, actor, started_at, worker, seen_at, finished_at, failure_fr, failure_en, tries) VALUES (@Program, @Number, @JudgedOn, @Revision, @Rulebook, @Publishes, @ChunkSize, @State, @Total, @Done, @Chunks, @LastMember, @Outcome, @Actor, @StartedAt, @Worker, @SeenAt, @FinishedAt, @FailureFr, @FailureEn, @Tries)
GO

-- PartnerHub.Eligibility.Runs.RunTable.LastNumber
SELECT number FROM eligibility_run_number WHERE program = @Program
GO

-- PartnerHub.Eligibility.Runs.RunTable.MoveOn
UPDATE eligibility_run SET chunks = chunks + 1, done = @Done, last_member = @LastMember, outcome = @Outcome, seen_at = @Now, tries = 1
 WHERE program = @Program AND number = @Number AND state = 'running' AND worker = @Worker AND chunks = @Chunks
GO

-- PartnerHub.Eligibility.Runs.RunTable.Newest
SELECT program, number, judged_on, revision, rulebook, publishes, chunk_size, state, total, done, chunks, last_member, outcome, actor, started_at, worker, seen_at, finished_at, failure_fr, failure_en, tries FROM eligibility_run WHERE started_at >= @Since ORDER BY started_at DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Runs.RunTable.NextNumber
UPDATE eligibility_run_number SET number = number + 1 WHERE program = @Program
GO

-- PartnerHub.Eligibility.Runs.RunTable.One
SELECT program, number, judged_on, revision, rulebook, publishes, chunk_size, state, total, done, chunks, last_member, outcome, actor, started_at, worker, seen_at, finished_at, failure_fr, failure_en, tries FROM eligibility_run WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Eligibility.Runs.RunTable.Release
UPDATE eligibility_run SET worker = NULL, tries = 0 WHERE program = @Program AND number = @Number AND state = 'running' AND worker = @Worker
GO

-- PartnerHub.Eligibility.Runs.RunTable.Try
UPDATE eligibility_run SET tries = tries + 1, seen_at = @Now WHERE program = @Program AND number = @Number AND state = 'running' AND worker = @Worker
GO

-- PartnerHub.Eligibility.Runs.RunTable.Unattended
SELECT program, number, judged_on, revision, rulebook, publishes, chunk_size, state, total, done, chunks, last_member, outcome, actor, started_at, worker, seen_at, finished_at, failure_fr, failure_en, tries FROM eligibility_run WHERE state = 'running' AND (worker IS NULL OR seen_at < @Silent) ORDER BY seen_at OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Standings.KnownEntries.Last
SELECT program, MAX(entry) FROM eligibility_standing WHERE entry IS NOT NULL GROUP BY program
UNION ALL SELECT program, MAX(entry) FROM eligibility_placement WHERE entry IS NOT NULL GROUP BY program
UNION ALL SELECT program, MAX(entry) FROM eligibility_override WHERE entry IS NOT NULL GROUP BY program
GO

-- PartnerHub.Eligibility.Standings.StandingTable.Between
SELECT member_id, revision, judged_on, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on,
due_on, placement, entry, gap FROM eligibility_standing WHERE program = @Program AND member_id >= @First AND member_id <= @Last
GO

-- PartnerHub.Eligibility.Standings.StandingTable.Changes
SELECT program, member_id, judged_on, revision, rulebook, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on,
changes_on, announcement, next_change, due_on, placement, entry, judged_at, gap FROM eligibility_standing WHERE program = @Program AND changes_on >= @From AND (@Outcome = '' OR outcome = @Outcome) AND (@AnyMember = 1 OR member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed))
   AND (changes_on > @From OR member_id > @After)
 ORDER BY changes_on, member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Standings.StandingTable.CountChanges
SELECT COUNT(*) FROM eligibility_standing WHERE program = @Program AND changes_on >= @From AND (@Outcome = '' OR outcome = @Outcome) AND (@AnyMember = 1 OR member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed))
GO

-- PartnerHub.Eligibility.Standings.StandingTable.Due
SELECT member_id FROM eligibility_standing WHERE program = @Program AND due_on = @On AND member_id > @After ORDER BY member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Eligibility.Standings.StandingTable.FallDue
UPDATE eligibility_standing SET due_on = @On WHERE program = @Program AND (due_on IS NULL OR due_on > @On)
GO

-- PartnerHub.Eligibility.Standings.StandingTable.Find
SELECT program, member_id, judged_on, revision, rulebook, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on,
changes_on, announcement, next_change, due_on, placement, entry, judged_at, gap FROM eligibility_standing WHERE program = @Program AND member_id = @MemberId AND revision > 0
GO

-- PartnerHub.Eligibility.Standings.StandingTable.FirstDue
SELECT MIN(due_on) FROM eligibility_standing WHERE program = @Program AND due_on >= @From AND due_on <= @Today
GO

-- PartnerHub.Eligibility.Standings.StandingTable.Named
SELECT member_id, revision, judged_on, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on,
due_on, placement, entry, gap FROM eligibility_standing WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)
GO

-- PartnerHub.Eligibility.Standings.StandingTable.Remove
DELETE FROM eligibility_standing WHERE program = @Program AND member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed)
GO

-- PartnerHub.Eligibility.Standings.StandingTable.Save
UPDATE eligibility_standing SET judged_on = @JudgedOn, revision = @Revision, rulebook = @Rulebook, current_level = @CurrentLevel, earned = @Earned, next_level = @NextLevel, verdicts = @Verdicts, missing = @Missing, outcome = @Outcome, today_level = @TodayLevel, pending_level = @PendingLevel, pending_on = @PendingOn, changes_on = @ChangesOn, announcement = @Announcement, next_change = @NextChange, due_on = @DueOn, placement = @Placement, entry = @Entry, judged_at = @JudgedAt, gap = @Gap WHERE program = @Program AND member_id = @MemberId;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO eligibility_standing (program, member_id, judged_on, revision, rulebook, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on, changes_on, announcement, next_change, due_on, placement, entry, judged_at, gap) VALUES (@Program, @MemberId, @JudgedOn, @Revision, @Rulebook, @CurrentLevel, @Earned, @NextLevel, @Verdicts, @Missing, @Outcome, @TodayLevel, @PendingLevel, @PendingOn, @ChangesOn, @Announcement, @NextChange, @DueOn, @Placement, @Entry, @JudgedAt, @Gap);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE eligibility_standing SET judged_on = @JudgedOn, revision = @Revision, rulebook = @Rulebook, current_level = @CurrentLevel, earned = @Earned, next_level = @NextLevel, verdicts = @Verdicts, missing = @Missing, outcome = @Outcome, today_level = @TodayLevel, pending_level = @PendingLevel, pending_on = @PendingOn, changes_on = @ChangesOn, announcement = @Announcement, next_change = @NextChange, due_on = @DueOn, placement = @Placement, entry = @Entry, judged_at = @JudgedAt, gap = @Gap WHERE program = @Program AND member_id = @MemberId;
    END CATCH;
END;
GO

