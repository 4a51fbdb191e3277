-- Judging that is over: which members a load or a new day made due, how long it took, and why it failed. Tries that fail alike one after another are one row.
CREATE TABLE eligibility_past_work (
    program    {id} NOT NULL,
    work       {id} NOT NULL,
    started_at {instant} NOT NULL,
    ended_at   {instant} NOT NULL,
    judged     {long} NOT NULL,
    put_off    {long} NOT NULL,
    tries      {long} NOT NULL,
    failure_fr {text},
    failure_en {text},
    PRIMARY KEY (program, work, started_at)
){rows};

CREATE INDEX eligibility_past_work_ended ON eligibility_past_work (ended_at);
