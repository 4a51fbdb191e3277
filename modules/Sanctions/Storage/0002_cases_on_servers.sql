-- [postgresql, sqlserver]
CREATE TABLE sanctions_case (
    id           {id} NOT NULL PRIMARY KEY,
    member_id    {id} NOT NULL,
    violation    {id} NOT NULL,
    opened_on    {day} NOT NULL,
    plan_from    {day},
    plan_to      {day},
    plan_outcome {id},
    recorded_at  {instant} NOT NULL
);

CREATE INDEX sanctions_case_of_member ON sanctions_case (member_id, opened_on);

CREATE TABLE sanctions_step (
    case_id     {id} NOT NULL CONSTRAINT sanctions_step_case REFERENCES sanctions_case (id),
    number      {long} NOT NULL,
    kind        {id} NOT NULL,
    taken_on    {day} NOT NULL,
    recorded_at {instant} NOT NULL,
    PRIMARY KEY (case_id, number)
);
