-- 0001_cases

GO

-- 0002_cases_on_servers
CREATE TABLE sanctions_case (
    id           nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    member_id    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    violation    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    opened_on    date NOT NULL,
    plan_from    date,
    plan_to      date,
    plan_outcome nvarchar(120) COLLATE Latin1_General_100_BIN2,
    recorded_at  datetimeoffset(6) NOT NULL
);
GO
CREATE INDEX sanctions_case_of_member ON sanctions_case (member_id, opened_on);
GO
CREATE TABLE sanctions_step (
    case_id     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT sanctions_step_case REFERENCES sanctions_case (id),
    number      bigint NOT NULL,
    kind        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    taken_on    date NOT NULL,
    recorded_at datetimeoffset(6) NOT NULL,
    PRIMARY KEY (case_id, number)
);
GO

-- 0003_cases_in_dossiers
-- The revision of the program's data that first holds it; 0 for what was there before revisions counted cases.
ALTER TABLE sanctions_case ADD revision bigint DEFAULT 0 NOT NULL;
GO
ALTER TABLE sanctions_case ADD period nvarchar(120) COLLATE Latin1_General_100_BIN2;
GO
-- open, plan, probation, closed, ended
ALTER TABLE sanctions_case ADD state nvarchar(120) COLLATE Latin1_General_100_BIN2 DEFAULT 'open' NOT NULL;
GO
ALTER TABLE sanctions_case ADD closed_on date;
GO
ALTER TABLE sanctions_step ADD revision bigint DEFAULT 0 NOT NULL;
GO

-- PartnerHub.Sanctions.BrowseCases.BrowseCasesHandler.Count
SELECT COUNT(*) FROM sanctions_case WHERE state NOT IN (@Closed, @Ended) AND member_id LIKE @Ending ESCAPE '!'
GO

-- PartnerHub.Sanctions.BrowseCases.BrowseCasesHandler.Members
SELECT DISTINCT c.member_id FROM sanctions_case c
 WHERE c.state NOT IN (@Closed, @Ended) AND c.member_id LIKE @Ending ESCAPE '!' AND c.member_id > @After ORDER BY c.member_id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Sanctions.BrowseCases.BrowseCasesHandler.Open
SELECT c.member_id, c.id, c.violation, c.opened_on, c.period, c.state, c.closed_on, c.plan_from, c.plan_to, c.plan_outcome
  FROM sanctions_case c WHERE c.member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND c.state NOT IN (@Closed, @Ended) ORDER BY c.member_id, c.opened_on, c.id;
SELECT s.case_id, s.kind, s.taken_on
  FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE c.member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Members) WITH (id nvarchar(400) '$') AS listed) AND c.state NOT IN (@Closed, @Ended) AND s.revision <= @Revision ORDER BY s.case_id, s.number;
GO

-- PartnerHub.Sanctions.Cases.GatherCasesHandler.Between
SELECT c.member_id, c.id, c.violation, c.opened_on, c.period, c.state, c.closed_on, c.plan_from, c.plan_to, c.plan_outcome
  FROM sanctions_case c WHERE c.member_id >= @First AND c.member_id <= @Last AND c.revision <= @Revision ORDER BY c.member_id, c.opened_on, c.id;
SELECT s.case_id, s.kind, s.taken_on
  FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE c.member_id >= @First AND c.member_id <= @Last AND c.revision <= @Revision AND s.revision <= @Revision ORDER BY s.case_id, s.number;
GO

-- PartnerHub.Sanctions.Cases.GatherCasesHandler.OfNamed
SELECT c.member_id, c.id, c.violation, c.opened_on, c.period, c.state, c.closed_on, c.plan_from, c.plan_to, c.plan_outcome
  FROM sanctions_case c WHERE c.member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Named) WITH (id nvarchar(400) '$') AS listed) AND c.revision <= @Revision ORDER BY c.member_id, c.opened_on, c.id;
SELECT s.case_id, s.kind, s.taken_on
  FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE c.member_id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Named) WITH (id nvarchar(400) '$') AS listed) AND c.revision <= @Revision AND s.revision <= @Revision ORDER BY s.case_id, s.number;
GO

-- PartnerHub.Sanctions.Cases.ListCasesHandler.OfMember
SELECT c.member_id, c.id, c.violation, c.opened_on, c.period, c.state, c.closed_on, c.plan_from, c.plan_to, c.plan_outcome
  FROM sanctions_case c WHERE c.member_id = @Member ORDER BY c.member_id, c.opened_on, c.id;
SELECT s.case_id, s.kind, s.taken_on
  FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE c.member_id = @Member AND s.revision <= @Revision ORDER BY s.case_id, s.number;
GO

-- PartnerHub.Sanctions.Cases.OpenCasesHandler.InsertCase
INSERT INTO sanctions_case (id, member_id, violation, opened_on, period, state, closed_on, plan_from, plan_to, plan_outcome, revision, recorded_at) VALUES (@Id, @MemberId, @Violation, @OpenedOn, @Period, @State, @ClosedOn, @PlanFrom, @PlanTo, @PlanOutcome, @Revision, @RecordedAt)
GO

-- PartnerHub.Sanctions.Cases.OpenCasesHandler.InsertStep
INSERT INTO sanctions_step (case_id, number, kind, taken_on, revision, recorded_at) VALUES (@CaseId, @Number, @Kind, @TakenOn, @Revision, @RecordedAt)
GO

