-- Passkeys: what a device proves its holder by, known by the hash of the credential's id.
CREATE TABLE access_passkey (
    key_hash   {id} NOT NULL PRIMARY KEY,
    account    {id} NOT NULL,
    name       {name} NOT NULL,
    credential {text} NOT NULL, -- its id
    public_key {text} NOT NULL,
    counter    {long} NOT NULL, -- as the device said last: one that goes back is a copy
    made_at    {instant} NOT NULL,
    used_at    {instant},
    CONSTRAINT access_passkey_account FOREIGN KEY (account) REFERENCES access_account (id)
){rows};

CREATE INDEX access_passkey_by_account ON access_passkey (account);
