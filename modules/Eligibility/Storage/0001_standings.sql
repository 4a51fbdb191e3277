-- What was last judged of each member, and on which day the answers have to be looked at again.
CREATE TABLE eligibility_standing (
    program       {id} NOT NULL,
    member_id     {id} NOT NULL,
    judged_on     {day} NOT NULL,
    revision      {long} NOT NULL,
    rulebook      {id} NOT NULL,
    current_level {id},
    earned        {id},
    next_level    {id},
    verdicts      {text} NOT NULL,
    missing       {text},
    outcome       {id} NOT NULL,
    today_level   {id},
    pending_level {id},
    pending_on    {day},
    changes_on    {day},
    announcement  {text},
    next_change   {day},
    due_on        {day},
    placement     {long},
    entry         {long},
    judged_at     {instant} NOT NULL,
    PRIMARY KEY (program, member_id)
){rows};

CREATE INDEX eligibility_standing_due ON eligibility_standing (program, due_on);

CREATE INDEX eligibility_standing_changes ON eligibility_standing (program, changes_on);

-- Members whose data a large load changed: they are judged once it has gone on.
CREATE TABLE eligibility_due (
    program   {id} NOT NULL,
    member_id {id} NOT NULL,
    batch     {id} NOT NULL,
    PRIMARY KEY (program, member_id, batch)
){rows};

-- What a program proposes and a person decides.
CREATE TABLE eligibility_placement (
    program     {id} NOT NULL,
    member_id   {id} NOT NULL,
    number      {long} NOT NULL,
    state       {id} NOT NULL,
    from_level  {id},
    to_level    {id},
    earliest_on {day} NOT NULL,
    proposed_on {day} NOT NULL,
    revision    {long} NOT NULL,
    ruling      {text} NOT NULL,
    entry       {long},
    decided_by  {id},
    decided_at  {instant},
    reason      {text},
    PRIMARY KEY (program, member_id, number)
){rows};

CREATE INDEX eligibility_placement_state ON eligibility_placement (program, state);

-- What a person ruled otherwise than the program, kept beside what the program says.
CREATE TABLE eligibility_override (
    program     {id} NOT NULL,
    member_id   {id} NOT NULL,
    number      {long} NOT NULL,
    level       {id},
    held_from   {day} NOT NULL,
    held_until  {day},
    reason      {text} NOT NULL,
    actor       {id} NOT NULL,
    recorded_at {instant} NOT NULL,
    entry       {long},
    revoked_by  {id},
    revoked_at  {instant},
    revocation  {text},
    PRIMARY KEY (program, member_id, number)
){rows};
