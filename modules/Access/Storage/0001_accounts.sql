-- Who may sign in. Personal data of accounts lie here alone: everything else knows an account by its id.
CREATE TABLE access_account (
    id         {id} NOT NULL PRIMARY KEY,
    email      {name} NOT NULL, -- as it is compared: in small letters
    name       {name} NOT NULL,
    language   {id} NOT NULL, -- fr, en
    password   {text}, -- hashed; null until one is chosen
    state      {id} NOT NULL, -- invited, active, suspended
    ready_made {flag} NOT NULL, -- made for a first look in Development, entered without a password
    created_at {instant} NOT NULL,
    created_by {id} NOT NULL,
    CONSTRAINT access_account_email UNIQUE (email)
){rows};

-- What an account may do, and on what: host, program:ID, partner:ID or questionnaire:ID.
CREATE TABLE access_role (
    account  {id} NOT NULL,
    role     {id} NOT NULL,
    scope    {id} NOT NULL,
    given_at {instant} NOT NULL,
    given_by {id} NOT NULL,
    ends_on  {day}, -- the last day on which it holds
    PRIMARY KEY (account, role, scope),
    CONSTRAINT access_role_account FOREIGN KEY (account) REFERENCES access_account (id)
){rows};

-- Sessions of browsers, by the hash of the secret that their cookie holds.
CREATE TABLE access_session (
    id       {id} NOT NULL PRIMARY KEY,
    account  {id} NOT NULL,
    agent    {name} NOT NULL,
    began_at {instant} NOT NULL,
    seen_at  {instant} NOT NULL,
    ends_at  {instant} NOT NULL,
    CONSTRAINT access_session_account FOREIGN KEY (account) REFERENCES access_account (id)
){rows};

CREATE INDEX access_session_by_account ON access_session (account);

-- Keys of programs that call the API, by the hash of the secret.
CREATE TABLE access_key (
    id       {id} NOT NULL PRIMARY KEY, -- what it is called by; tells nothing of the secret
    hash     {id} NOT NULL,
    account  {id} NOT NULL,
    name     {name} NOT NULL,
    reads    {flag} NOT NULL, -- may only read, whatever its account may do
    made_at  {instant} NOT NULL,
    ends_at  {instant} NOT NULL,
    used_at  {instant},
    CONSTRAINT access_key_hash UNIQUE (hash),
    CONSTRAINT access_key_account FOREIGN KEY (account) REFERENCES access_account (id)
){rows};

CREATE INDEX access_key_by_account ON access_key (account);

-- Links that work once, by the hash of their secret.
CREATE TABLE access_link (
    hash    {id} NOT NULL PRIMARY KEY,
    purpose {id} NOT NULL, -- setup, invitation, reset
    account {id}, -- null for the hub's first
    made_at {instant} NOT NULL,
    ends_at {instant} NOT NULL,
    used_at {instant}
){rows};

-- Failed sign-ins by address, whether or not there is an account: what is told of both is the same.
CREATE TABLE access_attempt (
    email_hash   {id} NOT NULL PRIMARY KEY,
    failures     {long} NOT NULL,
    failed_at    {instant} NOT NULL,
    locked_until {instant}
){rows};

-- What happened to accounts, chained: each entry holds the hash of the one before.
CREATE TABLE access_event (
    number  {long} NOT NULL PRIMARY KEY,
    at      {instant} NOT NULL,
    actor   {id} NOT NULL,
    kind    {id} NOT NULL,
    account {id}, -- whom it happened to
    detail  {text} NOT NULL, -- JSON, without personal data
    hash    {id} NOT NULL
){rows};

{append-only access_event}

CREATE TABLE access_event_head (
    id     {id} NOT NULL PRIMARY KEY,
    number {long} NOT NULL,
    hash   {id} NOT NULL
){rows};

INSERT INTO access_event_head (id, number, hash) VALUES ('access', 0, '');
