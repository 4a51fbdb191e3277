-- The people of a partner as a program is told of them, each from a revision on.
CREATE TABLE partners_team (
    program   {id} NOT NULL,
    member_id {id} NOT NULL,
    person    {id} NOT NULL,
    revision  {long} NOT NULL,
    PRIMARY KEY (program, member_id, person),
    CONSTRAINT partners_team_member FOREIGN KEY (program, member_id) REFERENCES partners_membership (program, id)
){rows};

INSERT INTO partners_team (program, member_id, person, revision)
SELECT m.program, m.id, h.id, MIN(p.revision)
  FROM partners_membership m
  JOIN partners_person h ON h.partner_id = m.partner_id
  JOIN partners_profile p ON p.program = m.program AND p.member_id = m.id
 GROUP BY m.program, m.id, h.id;

{append-only partners_team}

-- Personal data lie here alone, so that they can be erased: nothing that is hashed or ruled on holds them.
CREATE TABLE partners_person_data (
    partner_id  {id} NOT NULL,
    person_id   {id} NOT NULL,
    name        {text},
    email       {text},
    phone       {text},
    position    {text},
    version     {long} NOT NULL,
    recorded_at {instant} NOT NULL,
    erased_at   {instant},
    PRIMARY KEY (partner_id, person_id),
    CONSTRAINT partners_person_data_person FOREIGN KEY (partner_id, person_id) REFERENCES partners_person (partner_id, id)
){rows};

ALTER TABLE partners_partner ADD version {long} DEFAULT 1 NOT NULL;
