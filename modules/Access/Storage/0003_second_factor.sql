-- The app that shows an account's codes.
CREATE TABLE access_authenticator (
    account   {id} NOT NULL PRIMARY KEY,
    secret    {text} NOT NULL, -- protected by the hub's keys
    made_at   {instant} NOT NULL,
    proven_at {instant}, -- null until a code of it was seen: nothing is asked of it before
    last_step {long} NOT NULL, -- the time step of the newest code that was accepted: none works twice
    CONSTRAINT access_authenticator_account FOREIGN KEY (account) REFERENCES access_account (id)
){rows};

-- Codes that stand in for the app, each once, by their hash.
CREATE TABLE access_recovery (
    account {id} NOT NULL,
    hash    {id} NOT NULL,
    used_at {instant},
    PRIMARY KEY (account, hash),
    CONSTRAINT access_recovery_account FOREIGN KEY (account) REFERENCES access_account (id)
){rows};
