-- 0001_accounts
-- Who may sign in. Personal data of accounts lie here alone: everything else knows an account by its id.
CREATE TABLE access_account (
    id         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    email      nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL, -- as it is compared: in small letters
    name       nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    language   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- fr, en
    password   nvarchar(max), -- hashed; null until one is chosen
    state      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- invited, active, suspended
    ready_made bit NOT NULL, -- made for a first look in Development, entered without a password
    created_at datetimeoffset(6) NOT NULL,
    created_by nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT access_account_email UNIQUE (email)
);
GO
-- What an account may do, and on what: host, program:ID, partner:ID or questionnaire:ID.
CREATE TABLE access_role (
    account  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    role     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    scope    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    given_at datetimeoffset(6) NOT NULL,
    given_by nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ends_on  date, -- the last day on which it holds
    PRIMARY KEY (account, role, scope),
    CONSTRAINT access_role_account FOREIGN KEY (account) REFERENCES access_account (id)
);
GO
-- Sessions of browsers, by the hash of the secret that their cookie holds.
CREATE TABLE access_session (
    id       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    account  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    agent    nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    began_at datetimeoffset(6) NOT NULL,
    seen_at  datetimeoffset(6) NOT NULL,
    ends_at  datetimeoffset(6) NOT NULL,
    CONSTRAINT access_session_account FOREIGN KEY (account) REFERENCES access_account (id)
);
GO
CREATE INDEX access_session_by_account ON access_session (account);
GO
-- Keys of programs that call the API, by the hash of the secret.
CREATE TABLE access_key (
    id       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY, -- what it is called by; tells nothing of the secret
    hash     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    account  nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name     nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    reads    bit NOT NULL, -- may only read, whatever its account may do
    made_at  datetimeoffset(6) NOT NULL,
    ends_at  datetimeoffset(6) NOT NULL,
    used_at  datetimeoffset(6),
    CONSTRAINT access_key_hash UNIQUE (hash),
    CONSTRAINT access_key_account FOREIGN KEY (account) REFERENCES access_account (id)
);
GO
CREATE INDEX access_key_by_account ON access_key (account);
GO
-- Links that work once, by the hash of their secret.
CREATE TABLE access_link (
    hash    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    purpose nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- setup, invitation, reset
    account nvarchar(120) COLLATE Latin1_General_100_BIN2, -- null for the hub's first
    made_at datetimeoffset(6) NOT NULL,
    ends_at datetimeoffset(6) NOT NULL,
    used_at datetimeoffset(6)
);
GO
-- Failed sign-ins by address, whether or not there is an account: what is told of both is the same.
CREATE TABLE access_attempt (
    email_hash   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    failures     bigint NOT NULL,
    failed_at    datetimeoffset(6) NOT NULL,
    locked_until datetimeoffset(6)
);
GO
-- What happened to accounts, chained: each entry holds the hash of the one before.
CREATE TABLE access_event (
    number  bigint NOT NULL PRIMARY KEY,
    at      datetimeoffset(6) NOT NULL,
    actor   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    kind    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    account nvarchar(120) COLLATE Latin1_General_100_BIN2, -- whom it happened to
    detail  nvarchar(max) NOT NULL, -- JSON, without personal data
    hash    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
CREATE TRIGGER access_event_stays ON access_event INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 50001, 'access_event is append-only', 1;
END;
GO
CREATE TABLE access_event_head (
    id     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    number bigint NOT NULL,
    hash   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
INSERT INTO access_event_head (id, number, hash) VALUES ('access', 0, '');
GO

-- 0002_two_people
-- What waits for a second person, and what became of it.
CREATE TABLE access_two_people (
    program    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    id         nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    kind       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- level-lowered, membership-ended, money-paid, rulebook-published
    member     nvarchar(120) COLLATE Latin1_General_100_BIN2,
    what       nvarchar(max) NOT NULL, -- in French and English, JSON
    based_on   nvarchar(max) NOT NULL, -- changes with what it rests on
    name       nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- of the request
    request    nvarchar(max) NOT NULL, -- JSON
    state      nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- waiting, agreed, refused, withdrawn, lapsed
    asked_by   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    asked_at   datetimeoffset(6) NOT NULL,
    decided_by nvarchar(120) COLLATE Latin1_General_100_BIN2,
    decided_at datetimeoffset(6),
    reason     nvarchar(max),
    PRIMARY KEY (program, id)
);
GO
CREATE INDEX access_two_people_by_state ON access_two_people (state, program);
GO

-- 0003_second_factor
-- The app that shows an account's codes.
CREATE TABLE access_authenticator (
    account   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    secret    nvarchar(max) NOT NULL, -- protected by the hub's keys
    made_at   datetimeoffset(6) NOT NULL,
    proven_at datetimeoffset(6), -- null until a code of it was seen: nothing is asked of it before
    last_step bigint NOT NULL, -- the time step of the newest code that was accepted: none works twice
    CONSTRAINT access_authenticator_account FOREIGN KEY (account) REFERENCES access_account (id)
);
GO
-- Codes that stand in for the app, each once, by their hash.
CREATE TABLE access_recovery (
    account nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    hash    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    used_at datetimeoffset(6),
    PRIMARY KEY (account, hash),
    CONSTRAINT access_recovery_account FOREIGN KEY (account) REFERENCES access_account (id)
);
GO

-- 0004_sign_on
-- Who a provider of sign-on says somebody is: an account is told by issuer and subject, never by an address.
CREATE TABLE access_identity (
    key_hash    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY, -- of issuer and subject
    issuer_hash nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    issuer      nvarchar(max) NOT NULL,
    subject     nvarchar(max) NOT NULL,
    account     nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    provider    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL, -- as the settings call it
    linked_at   datetimeoffset(6) NOT NULL,
    CONSTRAINT access_identity_one UNIQUE (account, issuer_hash),
    CONSTRAINT access_identity_account FOREIGN KEY (account) REFERENCES access_account (id)
);
GO
-- The provider that a session was begun by, and what it knows the session by, protected by the hub's keys.
ALTER TABLE access_session ADD provider nvarchar(120) COLLATE Latin1_General_100_BIN2;
ALTER TABLE access_session ADD proof nvarchar(max);
GO

-- 0005_passkeys
-- Passkeys: what a device proves its holder by, known by the hash of the credential's id.
CREATE TABLE access_passkey (
    key_hash   nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY,
    account    nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name       nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    credential nvarchar(max) NOT NULL, -- its id
    public_key nvarchar(max) NOT NULL,
    counter    bigint NOT NULL, -- as the device said last: one that goes back is a copy
    made_at    datetimeoffset(6) NOT NULL,
    used_at    datetimeoffset(6),
    CONSTRAINT access_passkey_account FOREIGN KEY (account) REFERENCES access_account (id)
);
GO
CREATE INDEX access_passkey_by_account ON access_passkey (account);
GO

-- PartnerHub.Access.Accounts.AccountRows.ByEmail
SELECT id, email, name, language, state, ready_made, created_at FROM access_account WHERE email = @Email
GO

-- PartnerHub.Access.Accounts.AccountRows.ById
SELECT id, email, name, language, state, ready_made, created_at FROM access_account WHERE id = @Id
GO

-- PartnerHub.Access.Accounts.AccountRows.Choose
UPDATE access_account SET password = @Password, state = 'active' WHERE id = @Id AND state NOT IN ('suspended', 'erased')
GO

-- PartnerHub.Access.Accounts.AccountRows.Hash
SELECT password FROM access_account WHERE id = @Id
GO

-- PartnerHub.Access.Accounts.AccountRows.Insert
BEGIN TRY
    INSERT INTO access_account (email, id, name, language, password, state, ready_made, created_at, created_by) SELECT @Email, @Id, @Name, @Language, @Password, @State, @ReadyMade, @CreatedAt, @CreatedBy
    WHERE NOT EXISTS (SELECT 1 FROM access_account WHERE email = @Email);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Access.Accounts.AccountRows.Names
SELECT id, name FROM access_account WHERE id IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Ids) WITH (id nvarchar(400) '$') AS listed)
GO

-- PartnerHub.Access.Accounts.AccountRows.Page
SELECT id, email, name, language, state, ready_made, created_at FROM access_account WHERE email > @After ORDER BY email OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Access.Accounts.AccountRows.ReadyMade
SELECT id, email, name, language, state, ready_made, created_at FROM access_account WHERE ready_made = @Yes ORDER BY created_at, email
GO

-- PartnerHub.Access.Accounts.AccountRows.Rehash
UPDATE access_account SET password = @Password WHERE id = @Id
GO

-- PartnerHub.Access.Accounts.AccountRows.Rename
UPDATE access_account SET name = @Name, language = @Language WHERE id = @Id
GO

-- PartnerHub.Access.Accounts.AccountRows.SuspendReadyMade
UPDATE access_account SET state = 'suspended' WHERE ready_made = @Yes AND state NOT IN ('suspended', 'erased')
GO

-- PartnerHub.Access.Accounts.AccountRows.Turn
UPDATE access_account SET state = @State WHERE id = @Id AND state <> @State AND state <> 'erased'
GO

-- PartnerHub.Access.Audit.EventLog.Head
SELECT number, hash FROM access_event_head WITH (UPDLOCK, SERIALIZABLE) WHERE id = 'access'
GO

-- PartnerHub.Access.Audit.EventLog.Insert
INSERT INTO access_event (number, at, actor, kind, account, detail, hash) VALUES (@Number, @At, @Actor, @Kind, @Account, @Detail, @Hash)
GO

-- PartnerHub.Access.Audit.EventLog.Move
UPDATE access_event_head SET number = @Number, hash = @Hash WHERE id = 'access'
GO

-- PartnerHub.Access.Audit.EventLog.Next
SELECT number, at, actor, kind, account, detail, hash FROM access_event WHERE number > @After ORDER BY number OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Access.Audit.EventLog.Some
SELECT number, at, actor, kind, account, detail FROM access_event
 WHERE number < @Before AND (@Kind = '' OR kind = @Kind) AND (@Account = '' OR actor = @Account OR account = @Account)
 ORDER BY number DESC OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Access.Entering.AttemptRows.Clear
DELETE FROM access_attempt WHERE email_hash = @EmailHash
GO

-- PartnerHub.Access.Entering.AttemptRows.Find
SELECT failures, failed_at, locked_until FROM access_attempt WHERE email_hash = @EmailHash
GO

-- PartnerHub.Access.Entering.AttemptRows.Purge
DELETE FROM access_attempt WHERE failed_at < @Before
GO

-- PartnerHub.Access.Entering.AttemptRows.Write
UPDATE access_attempt SET failures = @Failures, failed_at = @FailedAt, locked_until = @LockedUntil WHERE email_hash = @EmailHash;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO access_attempt (email_hash, failures, failed_at, locked_until) VALUES (@EmailHash, @Failures, @FailedAt, @LockedUntil);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE access_attempt SET failures = @Failures, failed_at = @FailedAt, locked_until = @LockedUntil WHERE email_hash = @EmailHash;
    END CATCH;
END;
GO

-- PartnerHub.Access.Factors.AuthenticatorRows.One
SELECT secret, proven_at FROM access_authenticator WHERE account = @Account
GO

-- PartnerHub.Access.Factors.AuthenticatorRows.Prove
UPDATE access_authenticator SET proven_at = @Now WHERE account = @Account AND proven_at IS NULL
GO

-- PartnerHub.Access.Factors.AuthenticatorRows.Proven
SELECT account FROM access_authenticator WHERE account = @Account AND proven_at IS NOT NULL
GO

-- PartnerHub.Access.Factors.AuthenticatorRows.Remove
DELETE FROM access_authenticator WHERE account = @Account
GO

-- PartnerHub.Access.Factors.AuthenticatorRows.Step
UPDATE access_authenticator SET last_step = @Step WHERE account = @Account AND last_step < @Step
GO

-- PartnerHub.Access.Factors.AuthenticatorRows.Write
UPDATE access_authenticator SET secret = @Secret, made_at = @MadeAt, proven_at = @ProvenAt, last_step = @LastStep WHERE account = @Account;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO access_authenticator (account, secret, made_at, proven_at, last_step) VALUES (@Account, @Secret, @MadeAt, @ProvenAt, @LastStep);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE access_authenticator SET secret = @Secret, made_at = @MadeAt, proven_at = @ProvenAt, last_step = @LastStep WHERE account = @Account;
    END CATCH;
END;
GO

-- PartnerHub.Access.Factors.RecoveryCodes.Insert
INSERT INTO access_recovery (account, hash) VALUES (@Account, @Hash)
GO

-- PartnerHub.Access.Factors.RecoveryCodes.Left
SELECT COUNT(*) FROM access_recovery WHERE account = @Account AND used_at IS NULL
GO

-- PartnerHub.Access.Factors.RecoveryCodes.Remove
DELETE FROM access_recovery WHERE account = @Account
GO

-- PartnerHub.Access.Factors.RecoveryCodes.Use
UPDATE access_recovery SET used_at = @Now WHERE account = @Account AND hash = @Hash AND used_at IS NULL
GO

-- PartnerHub.Access.Keys.KeyRows.ByHash
SELECT id, account, name, reads, made_at, ends_at, used_at FROM access_key WHERE hash = @Hash
GO

-- PartnerHub.Access.Keys.KeyRows.End
UPDATE access_key SET ends_at = @Now WHERE id = @Id AND account = @Account AND ends_at > @Now
GO

-- PartnerHub.Access.Keys.KeyRows.Insert
INSERT INTO access_key (id, hash, account, name, reads, made_at, ends_at) VALUES (@Id, @Hash, @Account, @Name, @Reads, @MadeAt, @EndsAt)
GO

-- PartnerHub.Access.Keys.KeyRows.OfAccount
SELECT id, account, name, reads, made_at, ends_at, used_at FROM access_key WHERE account = @Account ORDER BY made_at DESC, id
GO

-- PartnerHub.Access.Keys.KeyRows.Use
UPDATE access_key SET used_at = @Now WHERE id = @Id
GO

-- PartnerHub.Access.Links.LinkRows.Drop
DELETE FROM access_link WHERE purpose = @Purpose AND used_at IS NULL AND (account = @Account OR (account IS NULL AND @Account = ''))
GO

-- PartnerHub.Access.Links.LinkRows.Insert
INSERT INTO access_link (hash, purpose, account, made_at, ends_at) VALUES (@Hash, @Purpose, @Account, @MadeAt, @EndsAt)
GO

-- PartnerHub.Access.Links.LinkRows.Purge
DELETE FROM access_link WHERE ends_at < @Now
GO

-- PartnerHub.Access.Links.LinkRows.Spend
BEGIN TRY
    INSERT INTO access_link (hash, purpose, account, made_at, ends_at, used_at) SELECT @Hash, @Purpose, @Account, @MadeAt, @EndsAt, @UsedAt
    WHERE NOT EXISTS (SELECT 1 FROM access_link WHERE hash = @Hash);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Access.Links.LinkRows.Usable
SELECT purpose, account FROM access_link WHERE hash = @Hash AND used_at IS NULL AND ends_at > @Now
GO

-- PartnerHub.Access.Links.LinkRows.Use
UPDATE access_link SET used_at = @Now WHERE hash = @Hash AND used_at IS NULL AND ends_at > @Now
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.Any
SELECT account FROM access_passkey WHERE account = @Account
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.Count
UPDATE access_passkey SET counter = @Counter, used_at = @Now WHERE key_hash = @KeyHash AND counter = @Before
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.Insert
BEGIN TRY
    INSERT INTO access_passkey (key_hash, account, name, credential, public_key, counter, made_at, used_at) SELECT @KeyHash, @Account, @Name, @Credential, @PublicKey, @Counter, @MadeAt, @UsedAt
    WHERE NOT EXISTS (SELECT 1 FROM access_passkey WHERE key_hash = @KeyHash);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.OfAccount
SELECT key_hash, account, name, credential, public_key, counter, made_at, used_at FROM access_passkey WHERE account = @Account ORDER BY made_at, key_hash
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.One
SELECT key_hash, account, name, credential, public_key, counter, made_at, used_at FROM access_passkey WHERE key_hash = @KeyHash
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.Remove
DELETE FROM access_passkey WHERE key_hash = @KeyHash AND account = @Account
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.RemoveAll
DELETE FROM access_passkey WHERE account = @Account
GO

-- PartnerHub.Access.Passkeys.PasskeyRows.Rename
UPDATE access_passkey SET name = @Name WHERE key_hash = @KeyHash AND account = @Account
GO

-- PartnerHub.Access.PersonalData.EraseAccountHandler.Blank
UPDATE access_account SET email = @Email, name = @Id, password = NULL, state = 'erased' WHERE id = @Id AND state <> 'erased'
GO

-- PartnerHub.Access.Roles.RoleRows.Add
BEGIN TRY
    INSERT INTO access_role (account, role, scope, given_at, given_by, ends_on) SELECT @Account, @Role, @Scope, @GivenAt, @GivenBy, @EndsOn
    WHERE NOT EXISTS (SELECT 1 FROM access_role WHERE account = @Account AND role = @Role AND scope = @Scope);
END TRY
BEGIN CATCH
    IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
END CATCH;
GO

-- PartnerHub.Access.Roles.RoleRows.Give
UPDATE access_role SET given_at = @GivenAt, given_by = @GivenBy, ends_on = @EndsOn WHERE account = @Account AND role = @Role AND scope = @Scope;
IF @@ROWCOUNT = 0
BEGIN
    BEGIN TRY
        INSERT INTO access_role (account, role, scope, given_at, given_by, ends_on) VALUES (@Account, @Role, @Scope, @GivenAt, @GivenBy, @EndsOn);
    END TRY
    BEGIN CATCH
        IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;
        UPDATE access_role SET given_at = @GivenAt, given_by = @GivenBy, ends_on = @EndsOn WHERE account = @Account AND role = @Role AND scope = @Scope;
    END CATCH;
END;
GO

-- PartnerHub.Access.Roles.RoleRows.GivenBy
SELECT account, role, scope, ends_on FROM access_role WHERE account = @Account AND given_by = @By ORDER BY role, scope
GO

-- PartnerHub.Access.Roles.RoleRows.OfAccount
SELECT account, role, scope, ends_on FROM access_role WHERE account = @Account ORDER BY role, scope
GO

-- PartnerHub.Access.Roles.RoleRows.OfAccounts
SELECT account, role, scope, ends_on FROM access_role WHERE account IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Accounts) WITH (id nvarchar(400) '$') AS listed) ORDER BY account, role, scope
GO

-- PartnerHub.Access.Roles.RoleRows.Operators
SELECT r.account FROM access_role r JOIN access_account a ON a.id = r.account WHERE r.scope = 'host' AND r.ends_on IS NULL AND a.state = 'active' AND a.ready_made = @No ORDER BY r.account
GO

-- PartnerHub.Access.Roles.RoleRows.Take
DELETE FROM access_role WHERE account = @Account AND role = @Role AND scope = @Scope
GO

-- PartnerHub.Access.Sessions.SessionRows.End
DELETE FROM access_session WHERE id = @Id AND account = @Account
GO

-- PartnerHub.Access.Sessions.SessionRows.EndOthers
DELETE FROM access_session WHERE account = @Account AND id <> @Kept
GO

-- PartnerHub.Access.Sessions.SessionRows.Insert
INSERT INTO access_session (id, account, agent, began_at, seen_at, ends_at, provider, proof) VALUES (@Id, @Account, @Agent, @BeganAt, @SeenAt, @EndsAt, @Provider, @Proof)
GO

-- PartnerHub.Access.Sessions.SessionRows.OfAccount
SELECT id, account, agent, began_at, seen_at, ends_at, provider, proof FROM access_session WHERE account = @Account AND ends_at > @Now ORDER BY seen_at DESC
GO

-- PartnerHub.Access.Sessions.SessionRows.One
SELECT id, account, agent, began_at, seen_at, ends_at, provider, proof FROM access_session WHERE id = @Id
GO

-- PartnerHub.Access.Sessions.SessionRows.Purge
DELETE FROM access_session WHERE ends_at < @Now OR seen_at < @Idle
GO

-- PartnerHub.Access.Sessions.SessionRows.See
UPDATE access_session SET seen_at = @Now WHERE id = @Id
GO

-- PartnerHub.Access.SignOn.IdentityRows.AtIssuer
SELECT account FROM access_identity WHERE account = @Account AND issuer_hash = @IssuerHash
GO

-- PartnerHub.Access.SignOn.IdentityRows.ByKey
SELECT account FROM access_identity WHERE key_hash = @KeyHash
GO

-- PartnerHub.Access.SignOn.IdentityRows.Insert
INSERT INTO access_identity (key_hash, issuer_hash, issuer, subject, account, provider, linked_at) VALUES (@KeyHash, @IssuerHash, @Issuer, @Subject, @Account, @Provider, @LinkedAt)
GO

-- PartnerHub.Access.SignOn.IdentityRows.OfAccount
SELECT provider, linked_at FROM access_identity WHERE account = @Account ORDER BY linked_at, provider
GO

-- PartnerHub.Access.SignOn.IdentityRows.Remove
DELETE FROM access_identity WHERE account = @Account AND provider = @Provider
GO

-- PartnerHub.Access.Staff.StaffRows.Lock
SELECT number FROM access_event_head WITH (UPDLOCK, SERIALIZABLE) WHERE id = 'access'
GO

-- PartnerHub.Access.Staff.StaffRows.OfScope
SELECT r.account, r.role FROM access_role r JOIN access_account a ON a.id = r.account WHERE r.scope = @Scope ORDER BY a.email, r.role
GO

-- PartnerHub.Access.TwoPeople.ActRow.Insert
INSERT INTO access_two_people (program, id, kind, member, what, based_on, name, request, state, asked_by, asked_at) VALUES (@Program, @Id, @Kind, @Member, @What, @BasedOn, @Name, @Request, @State, @AskedBy, @AskedAt)
GO

-- PartnerHub.Access.TwoPeople.ActRow.One
SELECT program, id, kind, member, what, based_on, name, request, state, asked_by, asked_at, decided_by, decided_at, reason FROM access_two_people WITH (UPDLOCK, SERIALIZABLE) WHERE program = @Program AND id = @Id
GO

-- PartnerHub.Access.TwoPeople.ActRow.Others
SELECT COUNT(*) FROM access_two_people WHERE state = 'waiting' AND asked_by <> @Actor AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed))
GO

-- PartnerHub.Access.TwoPeople.ActRow.Same
SELECT id FROM access_two_people WHERE state = 'waiting' AND program = @Program AND asked_by = @AskedBy AND name = @Name AND request = @Request AND based_on = @BasedOn
GO

-- PartnerHub.Access.TwoPeople.ActRow.Save
UPDATE access_two_people SET state = @State, decided_by = @DecidedBy, decided_at = @DecidedAt, reason = @Reason WHERE program = @Program AND id = @Id AND state = 'waiting'
GO

-- PartnerHub.Access.TwoPeople.ActRow.Settled
SELECT program, id, kind, member, what, based_on, name, request, state, asked_by, asked_at, decided_by, decided_at, reason FROM access_two_people WHERE state <> 'waiting' AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed)) ORDER BY decided_at DESC, id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

-- PartnerHub.Access.TwoPeople.ActRow.Waiting
SELECT program, id, kind, member, what, based_on, name, request, state, asked_by, asked_at, decided_by, decided_at, reason FROM access_two_people WHERE state = 'waiting' AND (@All = 1 OR program IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON(@Programs) WITH (id nvarchar(400) '$') AS listed)) ORDER BY asked_at, id OFFSET 0 ROWS FETCH NEXT @Limit ROWS ONLY
GO

