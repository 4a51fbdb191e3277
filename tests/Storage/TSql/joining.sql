-- 0001_joining
-- Companies that ask to join a program.
CREATE TABLE joining_application (
    program       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number        bigint NOT NULL,
    name          nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    country       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    types         nvarchar(max) NOT NULL, -- JSON
    registration  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- as it is compared: letters and digits; empty for none
    domain        nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL, -- of its website, as it is compared; empty for none
    person        nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL, -- who asks and signs; emptied when it is refused, with the address and what they wrote
    email         nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    language      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    written       nvarchar(max),
    agreement     nvarchar(120) COLLATE Latin1_General_100_BIN2, -- the version of the agreement that was accepted
    agreed_on     date,
    state         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- waiting, accepted, refused
    filed_at      datetimeoffset(6) NOT NULL,
    decided_at    datetimeoffset(6),
    decided_by    nvarchar(120) COLLATE Latin1_General_100_BIN2,
    reason        nvarchar(max),
    partner_id    nvarchar(120) COLLATE Latin1_General_100_BIN2, -- the partner that came of it
    PRIMARY KEY (program, number)
);
GO
CREATE INDEX joining_application_state ON joining_application (program, state, filed_at, number);
GO
CREATE INDEX joining_application_registration ON joining_application (registration);
GO
CREATE INDEX joining_application_domain ON joining_application (domain);
GO
-- How a program takes companies in, where its manager said so.
CREATE TABLE joining_terms (
    program        nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    is_open        bit NOT NULL,
    agreement_kind nvarchar(120) COLLATE Latin1_General_100_BIN2, -- kind of fact that an accepted agreement becomes
    agreement      nvarchar(120) COLLATE Latin1_General_100_BIN2 -- the version that is asked for
);
GO

-- PartnerHub.Joining.Applications.ApplicationRows.Alike
SELECT program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at, decided_at, decided_by, reason, partner_id FROM joining_application
 WHERE (registration = @Registration AND registration <> '') OR (domain = @Domain AND domain <> '') ORDER BY filed_at, program, number
GO

-- PartnerHub.Joining.Applications.ApplicationRows.CountWaiting
SELECT COUNT(*) FROM joining_application WHERE state = 'waiting' AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
GO

-- PartnerHub.Joining.Applications.ApplicationRows.Decide
UPDATE joining_application SET state = @State, decided_at = @DecidedAt, decided_by = @DecidedBy, reason = @Reason, partner_id = @PartnerId,
       person = @Person, email = @Email, written = @Written
 WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Joining.Applications.ApplicationRows.Insert
INSERT INTO joining_application (program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at) VALUES (@Program, @Number, @Name, @Country, @Types, @Registration, @Domain, @Person, @Email, @Language, @Written, @Agreement, @AgreedOn, @State, @FiledAt)
GO

-- PartnerHub.Joining.Applications.ApplicationRows.Last
SELECT COALESCE(MAX(number), 0) FROM joining_application WHERE program = @Program
GO

-- PartnerHub.Joining.Applications.ApplicationRows.Locked
SELECT program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at, decided_at, decided_by, reason, partner_id FROM joining_application WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Joining.Applications.ApplicationRows.OldestWaiting
SELECT program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at, decided_at, decided_by, reason, partner_id FROM joining_application
 WHERE state = 'waiting' AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
 ORDER BY filed_at, program, number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Joining.Applications.ApplicationRows.One
SELECT program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at, decided_at, decided_by, reason, partner_id FROM joining_application WHERE program = @Program AND number = @Number
GO

-- PartnerHub.Joining.Applications.ApplicationRows.Some
SELECT program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at, decided_at, decided_by, reason, partner_id FROM joining_application
 WHERE program = @Program AND number > @After AND (@Waiting = 0 OR state = 'waiting') ORDER BY number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Joining.Applications.ApplicationRows.Waits
SELECT number FROM joining_application WHERE program = @Program AND state = 'waiting' AND email = @Email
GO

-- PartnerHub.Joining.Terms.JoinTermsHandler.One
SELECT is_open, agreement_kind, agreement FROM joining_terms WHERE program = @Program
GO

-- PartnerHub.Joining.Terms.JoinTermsHandler.Set
UPDATE joining_terms SET is_open = @IsOpen, agreement_kind = @AgreementKind, agreement = @Agreement WHERE program = @Program;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO joining_terms (program, is_open, agreement_kind, agreement) VALUES (@Program, @IsOpen, @AgreementKind, @Agreement);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE joining_terms SET is_open = @IsOpen, agreement_kind = @AgreementKind, agreement = @Agreement WHERE program = @Program;
    END CATCH;
END;
GO

