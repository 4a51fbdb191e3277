-- Every ruling, chained: an entry's hash covers all its fields and the hash of the one before.
CREATE TABLE journal_entry (
    program       {id} NOT NULL,
    number        {long} NOT NULL,
    recorded_at   {instant} NOT NULL,
    actor         {id} NOT NULL,
    kind          {id} NOT NULL,
    member_id     {id},
    day           {day} NOT NULL,
    revision      {long} NOT NULL,
    rulebook      {id},
    question      {text} NOT NULL,
    dossier_hash  {id},
    ruling        {text} NOT NULL,
    about         {long},
    previous_hash {id} NOT NULL,
    hash          {id} NOT NULL,
    PRIMARY KEY (program, number)
);

CREATE INDEX journal_entry_of_member ON journal_entry (member_id, number);

CREATE INDEX journal_entry_about ON journal_entry (program, about) WHERE about IS NOT NULL;

{append-only journal_entry}

-- The last entry of each program; whoever appends holds its lock.
CREATE TABLE journal_head (
    program {id} NOT NULL PRIMARY KEY,
    number  {long} NOT NULL,
    hash    {id} NOT NULL
){rows};

-- What a rulebook was made of, so that it can be opened again.
CREATE TABLE journal_rulebook (
    program        {id} NOT NULL,
    version        {id} NOT NULL,
    plugin_version {id} NOT NULL,
    settings       {text} NOT NULL,
    first_used_at  {instant} NOT NULL,
    PRIMARY KEY (program, version)
);

{append-only journal_rulebook}
