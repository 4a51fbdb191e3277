-- [postgresql, sqlserver]
CREATE TABLE partners_partner (
    id          {id} NOT NULL PRIMARY KEY,
    name        {text} NOT NULL,
    country     {id} NOT NULL,
    types       {text} NOT NULL,
    recorded_at {instant} NOT NULL
);

CREATE TABLE partners_person (
    partner_id  {id} NOT NULL CONSTRAINT partners_person_partner REFERENCES partners_partner (id),
    id          {id} NOT NULL,
    recorded_at {instant} NOT NULL,
    PRIMARY KEY (partner_id, id)
);

CREATE TABLE partners_membership (
    program     {id} NOT NULL,
    id          {id} NOT NULL,
    partner_id  {id} NOT NULL CONSTRAINT partners_membership_partner REFERENCES partners_partner (id),
    joined_on   {day},
    recorded_at {instant} NOT NULL,
    PRIMARY KEY (program, id),
    CONSTRAINT partners_membership_id UNIQUE (id)
);

CREATE INDEX partners_membership_of_partner ON partners_membership (partner_id);

CREATE TABLE partners_revision (
    program {id} NOT NULL PRIMARY KEY,
    number  {long} NOT NULL
);

-- [sqlite]
ALTER TABLE partners_fact RENAME TO partners_fact_before;

ALTER TABLE partners_level RENAME TO partners_level_before;

-- [all]
-- Every write to a program's members or facts is one revision. What it wrote carries its number, so that what was known at
-- any revision can be read again, whatever was written since.
CREATE TABLE partners_change (
    program     {id} NOT NULL,
    revision    {long} NOT NULL,
    recorded_at {instant} NOT NULL,
    actor       {id} NOT NULL,
    source      {id} NOT NULL,
    PRIMARY KEY (program, revision)
){rows};

-- What the program is told of a partner: a new row whenever something of it changes.
CREATE TABLE partners_profile (
    program   {id} NOT NULL,
    member_id {id} NOT NULL,
    revision  {long} NOT NULL,
    name      {text} NOT NULL,
    country   {id} NOT NULL,
    types     {text} NOT NULL,
    joined_on {day},
    PRIMARY KEY (program, member_id, revision),
    CONSTRAINT partners_profile_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
){rows};

CREATE TABLE partners_level (
    program   {id} NOT NULL,
    member_id {id} NOT NULL,
    number    {long} NOT NULL,
    level     {id},
    held_from {day},
    revision  {long} NOT NULL,
    PRIMARY KEY (program, member_id, number),
    CONSTRAINT partners_level_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
){rows};

CREATE TABLE partners_fact (
    program    {id} NOT NULL,
    member_id  {id} NOT NULL,
    number     {long} NOT NULL,
    revision   {long} NOT NULL,
    corrects   {long},
    withdrawn  {flag} NOT NULL,
    kind       {id} NOT NULL,
    held_from  {day} NOT NULL,
    held_until {day},
    value_form {id},
    value      {text},
    amount     {decimal},
    currency   {id},
    quantity   {decimal},
    person     {id},
    product    {id},
    period     {id},
    details    {text},
    PRIMARY KEY (program, member_id, number),
    CONSTRAINT partners_fact_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
){rows};

-- [sqlite]
INSERT INTO partners_change (program, revision, recorded_at, actor, source)
SELECT m.program, r.number, MAX(m.recorded_at), 'system', 'before-revisions'
  FROM partners_membership m JOIN partners_revision r ON r.program = m.program GROUP BY m.program, r.number;

INSERT INTO partners_profile (program, member_id, revision, name, country, types, joined_on)
SELECT m.program, m.id, r.number, p.name, p.country, p.types, m.joined_on
  FROM partners_membership m JOIN partners_partner p ON p.id = m.partner_id JOIN partners_revision r ON r.program = m.program;

INSERT INTO partners_level (program, member_id, number, level, held_from, revision)
SELECT l.program, l.member_id, l.number, l.level, l.held_from, r.number
  FROM partners_level_before l JOIN partners_revision r ON r.program = l.program;

INSERT INTO partners_fact (program, member_id, number, revision, withdrawn, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details)
SELECT f.program, f.member_id, f.number, r.number, 0, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
  FROM partners_fact_before f JOIN partners_revision r ON r.program = f.program;

DROP TABLE partners_fact_before;

DROP TABLE partners_level_before;

-- [all]
{append-only partners_change}

{append-only partners_profile}

{append-only partners_level}

{append-only partners_fact}
