-- The revision of the program's data that first holds it; 0 for what was there before revisions counted cases.
ALTER TABLE sanctions_case ADD revision {long} DEFAULT 0 NOT NULL;

ALTER TABLE sanctions_case ADD period {id};

-- open, plan, probation, closed, ended
ALTER TABLE sanctions_case ADD state {id} DEFAULT 'open' NOT NULL;

ALTER TABLE sanctions_case ADD closed_on {day};

ALTER TABLE sanctions_step ADD revision {long} DEFAULT 0 NOT NULL;
