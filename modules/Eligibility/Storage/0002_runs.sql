-- The last number given to a run of a program; whoever starts one holds its lock.
CREATE TABLE eligibility_run_number (
    program {id} NOT NULL PRIMARY KEY,
    number  {long} NOT NULL
){rows};

-- A whole network judged on one day, as known at one revision, by one rulebook. Its row says how far it is: whoever
-- commits a chunk moves it on in the same transaction.
CREATE TABLE eligibility_run (
    program       {id} NOT NULL,
    number        {long} NOT NULL,
    judged_on     {day} NOT NULL,
    revision      {long} NOT NULL,
    rulebook      {id} NOT NULL,
    publishes     {flag} NOT NULL,
    chunk_size    {long} NOT NULL,
    state         {id} NOT NULL,
    total         {long} NOT NULL,
    done          {long} NOT NULL,
    chunks        {long} NOT NULL,
    last_member   {id},
    outcome       {text} NOT NULL,
    actor         {id} NOT NULL,
    started_at    {instant} NOT NULL,
    worker        {id},
    seen_at       {instant} NOT NULL,
    finished_at   {instant},
    failure_fr    {text},
    failure_en    {text},
    PRIMARY KEY (program, number)
);

CREATE INDEX eligibility_run_in_state ON eligibility_run (state, seen_at);

-- What was judged together. The hash is over what came out for each of its members.
CREATE TABLE eligibility_run_chunk (
    program      {id} NOT NULL,
    run          {long} NOT NULL,
    number       {long} NOT NULL,
    first_member {id} NOT NULL,
    last_member  {id} NOT NULL,
    members      {long} NOT NULL,
    hash         {id} NOT NULL,
    PRIMARY KEY (program, run, number),
    CONSTRAINT eligibility_run_chunk_run FOREIGN KEY (program, run) REFERENCES eligibility_run (program, number)
){rows};

CREATE TABLE eligibility_run_move (
    program    {id} NOT NULL,
    run        {long} NOT NULL,
    member_id  {id} NOT NULL,
    direction  {id} NOT NULL,
    timing     {id} NOT NULL,
    level_from {id},
    level_to   {id},
    held_from  {day} NOT NULL,
    ruling     {text} NOT NULL,
    PRIMARY KEY (program, run, member_id),
    CONSTRAINT eligibility_run_move_run FOREIGN KEY (program, run) REFERENCES eligibility_run (program, number)
){rows};

{append-only eligibility_run_chunk}

{append-only eligibility_run_move}
