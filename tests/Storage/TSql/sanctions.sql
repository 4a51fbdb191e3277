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

-- PartnerHub.Sanctions.Cases.ListCasesHandler.Query
SELECT id, violation, opened_on, plan_from, plan_to, plan_outcome
  FROM sanctions_case WHERE member_id = @MemberId ORDER BY opened_on DESC, id;
SELECT s.case_id, s.kind, s.taken_on
  FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE c.member_id = @MemberId ORDER BY s.number;
GO

-- PartnerHub.Sanctions.Cases.OpenCasesHandler.InsertCase
INSERT INTO sanctions_case (id, member_id, violation, opened_on, plan_from, plan_to, plan_outcome, recorded_at) VALUES (@Id, @MemberId, @Violation, @OpenedOn, @PlanFrom, @PlanTo, @PlanOutcome, @RecordedAt)
GO

-- PartnerHub.Sanctions.Cases.OpenCasesHandler.InsertStep
INSERT INTO sanctions_step (case_id, number, kind, taken_on, recorded_at) VALUES (@CaseId, @Number, @Kind, @TakenOn, @RecordedAt)
GO

