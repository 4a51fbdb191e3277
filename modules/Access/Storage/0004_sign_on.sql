-- Who a provider of sign-on says somebody is: an account is told by issuer and subject, never by an address.
CREATE TABLE access_identity (
    key_hash    {id} NOT NULL PRIMARY KEY, -- of issuer and subject
    issuer_hash {id} NOT NULL,
    issuer      {text} NOT NULL,
    subject     {text} NOT NULL,
    account     {id} NOT NULL,
    provider    {id} NOT NULL, -- as the settings call it
    linked_at   {instant} NOT NULL,
    CONSTRAINT access_identity_one UNIQUE (account, issuer_hash),
    CONSTRAINT access_identity_account FOREIGN KEY (account) REFERENCES access_account (id)
){rows};

-- The provider that a session was begun by, and what it knows the session by, protected by the hub's keys.
ALTER TABLE access_session ADD provider {id};
ALTER TABLE access_session ADD proof {text};
