-- How often in a row the next chunk was begun and nobody came back from it: a chunk that is committed, and an orderly stop, start it anew.
ALTER TABLE eligibility_run ADD tries {long} DEFAULT 0 NOT NULL;

-- Who judges the members that a load or a new day made due; the tries are those of the next chunk.
CREATE TABLE eligibility_pass (
    program {id} NOT NULL,
    work    {id} NOT NULL,
    worker  {id},
    seen_at {instant} NOT NULL,
    tries   {long} NOT NULL,
    PRIMARY KEY (program, work)
){rows};
