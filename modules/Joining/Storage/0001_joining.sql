-- Companies that ask to join a program.
CREATE TABLE joining_application (
    program       {id} NOT NULL,
    number        {long} NOT NULL,
    name          {name} NOT NULL,
    country       {id} NOT NULL,
    types         {text} NOT NULL, -- JSON
    registration  {id} NOT NULL, -- as it is compared: letters and digits; empty for none
    domain        {name} NOT NULL, -- of its website, as it is compared; empty for none
    person        {name} NOT NULL, -- who asks and signs; emptied when it is refused, with the address and what they wrote
    email         {name} NOT NULL,
    language      {id} NOT NULL,
    written       {text},
    agreement     {id}, -- the version of the agreement that was accepted
    agreed_on     {day},
    state         {id} NOT NULL, -- waiting, accepted, refused
    filed_at      {instant} NOT NULL,
    decided_at    {instant},
    decided_by    {id},
    reason        {text},
    partner_id    {id}, -- the partner that came of it
    PRIMARY KEY (program, number)
){rows};

CREATE INDEX joining_application_state ON joining_application (program, state, filed_at, number);

CREATE INDEX joining_application_registration ON joining_application (registration);

CREATE INDEX joining_application_domain ON joining_application (domain);

-- How a program takes companies in, where its manager said so.
CREATE TABLE joining_terms (
    program        {id} NOT NULL PRIMARY KEY,
    is_open        {flag} NOT NULL,
    agreement_kind {id}, -- kind of fact that an accepted agreement becomes
    agreement      {id} -- the version that is asked for
){rows};
