-- What a partner handed in, as it stands. It is no fact until it is accepted.
CREATE TABLE submissions_document (
    program   {id} NOT NULL,
    number    {long} NOT NULL,
    member_id {id} NOT NULL,
    kind      {id} NOT NULL, -- of the fact that it is to become
    written   {text} NOT NULL, -- the fact, as JSON
    state     {id} NOT NULL, -- waiting, returned, accepted, refused
    step      {long} NOT NULL, -- the last of its steps
    counts_on {day}, -- the day it was first handed in completely; null while it was not
    filed_at  {instant} NOT NULL, -- when it was handed in last
    fact      {long}, -- number of the fact that it became
    PRIMARY KEY (program, number)
){rows};

CREATE INDEX submissions_document_member ON submissions_document (member_id, number);

CREATE INDEX submissions_document_state ON submissions_document (program, state, filed_at, number);

-- What was done with it, in order.
CREATE TABLE submissions_step (
    program {id} NOT NULL,
    number  {long} NOT NULL,
    step    {long} NOT NULL,
    outcome {id} NOT NULL, -- handed-in, returned, accepted, refused
    written {text}, -- what is to be changed, or why it was refused
    actor   {id} NOT NULL,
    done_at {instant} NOT NULL,
    PRIMARY KEY (program, number, step)
){rows};

{append-only submissions_step}

CREATE TABLE submissions_file (
    program    {id} NOT NULL,
    number     {long} NOT NULL,
    place      {long} NOT NULL, -- among the document's files
    step       {long} NOT NULL, -- with which it came
    file_name  {text} NOT NULL,
    media_type {id} NOT NULL,
    size       {long} NOT NULL,
    hash       {id} NOT NULL,
    content    {bytes} NOT NULL,
    PRIMARY KEY (program, number, place)
);

-- How a kind of fact is handed in, where its program's manager said so.
CREATE TABLE submissions_kind (
    program    {id} NOT NULL,
    kind       {id} NOT NULL,
    state      {id} NOT NULL, -- closed, reviewed, at-once
    needs_file {flag} NOT NULL,
    PRIMARY KEY (program, kind)
){rows};
