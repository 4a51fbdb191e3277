-- PartnerHub.Appeals.Storage.AppealStore.CountOpen
SELECT COUNT(*) FROM appeals_appeal WHERE decision IS NULL AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
GO

-- PartnerHub.Appeals.Storage.AppealStore.Insert
INSERT INTO appeals_appeal (program, number, member_id, contested, changed, filed_at, filed_by) VALUES (@Program, @Number, @MemberId, @Contested, @Changed, @FiledAt, @FiledBy)
GO

-- PartnerHub.Appeals.Storage.AppealStore.Lock
SELECT decision FROM appeals_appeal WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Appeals.Storage.AppealStore.Oldest
SELECT program, number, member_id, contested, changed, filed_at, filed_by FROM appeals_appeal
 WHERE decision IS NULL AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
 ORDER BY filed_at, program, number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Appeals.Storage.AppealStore.One
SELECT a.program, a.number, a.member_id, a.contested, a.changed, a.outcome, a.decision, a.filed_at, a.filed_by, c.written AS comment, r.written AS reason
  FROM appeals_appeal a
  LEFT JOIN appeals_text c ON c.program = a.program AND c.number = a.number
  LEFT JOIN appeals_text r ON r.program = a.program AND r.number = a.decision
 WHERE a.program = @Program AND a.number = @Number
GO

-- PartnerHub.Appeals.Storage.AppealStore.Settle
UPDATE appeals_appeal SET outcome = @Outcome, decision = @Decision WHERE program = @Program AND number = @Number AND decision IS NULL
GO

-- PartnerHub.Appeals.Storage.AppealStore.Some
SELECT a.program, a.number, a.member_id, a.contested, a.changed, a.outcome, a.decision, a.filed_at, a.filed_by, c.written AS comment, r.written AS reason
  FROM appeals_appeal a
  LEFT JOIN appeals_text c ON c.program = a.program AND c.number = a.number
  LEFT JOIN appeals_text r ON r.program = a.program AND r.number = a.decision
 WHERE a.program = @Program
   AND a.number < @Before AND (@Member = '' OR a.member_id = @Member) AND (@Entry = 0 OR a.contested = @Entry OR a.number = @Entry)
   AND (@Open = 0 OR a.decision IS NULL)
 ORDER BY a.number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Appeals.Storage.TextStore.Erase
DELETE FROM appeals_text WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Appeals.Storage.TextStore.Insert
INSERT INTO appeals_text (program, number, salt, written) VALUES (@Program, @Number, @Salt, @Written)
GO

-- PartnerHub.Appeals.Verify.AppealVerification.Appeals
SELECT number, member_id, contested, CASE WHEN changed = @Yes THEN 1 WHEN changed = @No THEN 0 ELSE -1 END, filed_at, filed_by, outcome, decision
  FROM appeals_appeal WHERE program = @Program ORDER BY number
GO

-- PartnerHub.Appeals.Verify.AppealVerification.Known
SELECT program, MAX(number) FROM appeals_appeal GROUP BY program
UNION ALL SELECT program, MAX(decision) FROM appeals_appeal WHERE decision IS NOT NULL GROUP BY program
UNION ALL SELECT program, MAX(number) FROM appeals_text GROUP BY program
GO

-- PartnerHub.Appeals.Verify.AppealVerification.Texts
SELECT number, salt, written FROM appeals_text WHERE program = @Program ORDER BY number
GO

