-- Claims of members, as they stand. What was asked, ruled and decided stands step by step beside it.
CREATE TABLE benefits_claim (
    program      {id} NOT NULL,
    bucket       {long} NOT NULL,
    member_id    {id} NOT NULL,
    number       {long} NOT NULL,
    benefit      {id} NOT NULL,
    process      {id} NOT NULL,
    stage        {id},
    state        {id} NOT NULL,
    asked        {text} NOT NULL,
    ruling       {text} NOT NULL,
    entry        {long} NOT NULL,
    amount       {decimal},
    currency     {id},
    valid_until  {day},
    customer_new {flag},
    against      {long},
    submitted_on {day} NOT NULL,
    submitted_at {instant} NOT NULL,
    submitted_by {id} NOT NULL,
    changed_at   {instant} NOT NULL,
    version      {long} NOT NULL,
    PRIMARY KEY (program, bucket, member_id, number)
){rows};

-- Whoever decides takes the oldest first; the day's work looks for what ends.
CREATE INDEX benefits_claim_in_state ON benefits_claim (program, state, entry);

CREATE UNIQUE INDEX benefits_claim_by_entry ON benefits_claim (program, entry);

CREATE TABLE benefits_step (
    program   {id} NOT NULL,
    bucket    {long} NOT NULL,
    member_id {id} NOT NULL,
    claim     {long} NOT NULL,
    number    {long} NOT NULL,
    step      {id} NOT NULL,
    state     {id} NOT NULL,
    stage     {id},
    taken_on  {day} NOT NULL,
    taken_at  {instant} NOT NULL,
    actor     {id} NOT NULL,
    asked     {text},
    ruling    {text},
    reason    {text},
    entry     {long} NOT NULL,
    PRIMARY KEY (program, bucket, member_id, claim, number),
    CONSTRAINT benefits_step_claim FOREIGN KEY (program, bucket, member_id, claim) REFERENCES benefits_claim (program, bucket, member_id, number)
){rows};

-- Who holds a customer, by each of its keys, for one product and one region; a star stands for all of them. The key lets nobody
-- else in, whatever the order of those who come at the same moment.
CREATE TABLE benefits_hold (
    program      {id} NOT NULL,
    bucket       {long} NOT NULL,
    customer_key {id} NOT NULL,
    scope_key    {id} NOT NULL,
    product      {name} NOT NULL,
    region       {id} NOT NULL,
    claim_bucket {long} NOT NULL,
    member_id    {id} NOT NULL,
    claim        {long} NOT NULL,
    PRIMARY KEY (program, bucket, customer_key, scope_key)
){rows};

CREATE INDEX benefits_hold_of_claim ON benefits_hold (program, member_id, claim);

-- The names of customers that are held, to find those that are written nearly alike.
CREATE TABLE benefits_held_name (
    program    {id} NOT NULL,
    country    {id} NOT NULL,
    bucket     {long} NOT NULL,
    member_id  {id} NOT NULL,
    claim      {long} NOT NULL,
    plain_name {name} NOT NULL,
    PRIMARY KEY (program, country, bucket, member_id, claim)
){rows};
