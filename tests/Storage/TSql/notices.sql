-- 0001_mails
CREATE TABLE notices_mail (
    id         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    recipient  nvarchar(max) NOT NULL,
    language   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    subject    nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    written    nvarchar(max),
    state      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    attempts   bigint NOT NULL,
    due_at     datetimeoffset(6) NOT NULL,
    problem    nvarchar(120) COLLATE Latin1_General_100_BIN2,
    reply      bigint,
    created_at datetimeoffset(6) NOT NULL,
    expires_at datetimeoffset(6) NOT NULL,
    done_at    datetimeoffset(6)
);
GO
CREATE INDEX notices_mail_due ON notices_mail (due_at);
GO
CREATE INDEX notices_mail_state ON notices_mail (state, id);
GO

-- PartnerHub.Notices.Mails.MailTable.AnyDue
SELECT id FROM notices_mail WHERE due_at <= @Now ORDER BY due_at OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
GO

-- PartnerHub.Notices.Mails.MailTable.Claim
UPDATE notices_mail SET attempts = attempts + 1, due_at = @DueAt WHERE id = @Id AND state = @Was AND attempts = @Attempts
GO

-- PartnerHub.Notices.Mails.MailTable.Counts
SELECT state, COUNT(*) AS mails FROM notices_mail GROUP BY state
GO

-- PartnerHub.Notices.Mails.MailTable.Due
SELECT id, recipient, language, subject, written, state, attempts, due_at, problem, reply, created_at, expires_at, done_at FROM notices_mail WHERE due_at <= @Now ORDER BY due_at OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
GO

-- PartnerHub.Notices.Mails.MailTable.End
UPDATE notices_mail SET state = @State, due_at = @DueAt, done_at = @DoneAt, problem = @Problem, reply = @Reply, recipient = @Recipient, written = NULL WHERE id = @Id AND state = @Was AND attempts = @Attempts
GO

-- PartnerHub.Notices.Mails.MailTable.Insert
INSERT INTO notices_mail (id, recipient, language, subject, written, state, attempts, due_at, problem, reply, created_at, expires_at, done_at) VALUES (@Id, @Recipient, @Language, @Subject, @Written, @State, @Attempts, @DueAt, @Problem, @Reply, @CreatedAt, @ExpiresAt, @DoneAt)
GO

-- PartnerHub.Notices.Mails.MailTable.One
SELECT id, recipient, language, subject, written, state, attempts, due_at, problem, reply, created_at, expires_at, done_at FROM notices_mail WHERE id = @Id
GO

-- PartnerHub.Notices.Mails.MailTable.PutOff
UPDATE notices_mail SET state = @State, due_at = @DueAt, problem = @Problem, reply = @Reply WHERE id = @Id AND state = @Was AND attempts = @Attempts
GO

-- PartnerHub.Notices.Mails.MailTable.Remove
DELETE FROM notices_mail WHERE id = @Id AND state = @Was AND attempts = @Attempts
GO

-- PartnerHub.Notices.Mails.MailTable.Retry
UPDATE notices_mail SET state = 'waiting', due_at = @Now WHERE id = @Id AND state = @Was AND attempts = @Attempts
GO

-- PartnerHub.Notices.Mails.MailTable.Some
SELECT id, recipient, language, subject, written, state, attempts, due_at, problem, reply, created_at, expires_at, done_at FROM notices_mail
 WHERE (@State = '' OR state = @State) AND (@Before = '' OR id < @Before) ORDER BY id DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

