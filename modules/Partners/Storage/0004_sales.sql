-- Who sends files of sales for a program, and how they are read.
CREATE TABLE partners_source (
    number      {long} NOT NULL PRIMARY KEY,
    program     {id} NOT NULL,
    id          {id} NOT NULL,
    mapping     {text},
    recorded_at {instant} NOT NULL,
    CONSTRAINT partners_source_id UNIQUE (program, id)
);

-- Led by the source and its rising line keys, new lines are appended at the end. A corrected line is reversed and told
-- anew: version 1 as first sent, 2 its reversal, 3 what replaced it, and so on. Amounts and quantities are in ten-thousandths.
CREATE TABLE partners_sales_line (
    source    {long} NOT NULL,
    line_key  {id} NOT NULL,
    version   {long} NOT NULL,
    import    {long} NOT NULL,
    file_line {long} NOT NULL,
    member_id {id} NOT NULL,
    sold_on   {day} NOT NULL,
    product   {id},
    quantity  {long},
    amount    {long} NOT NULL,
    currency  {id} NOT NULL,
    details   {text},
    PRIMARY KEY (source, line_key, version)
){rows};

-- Sums of sales by member, day and product, one row for what a batch added to them.
CREATE TABLE partners_sales_day (
    program   {id} NOT NULL,
    member_id {id} NOT NULL,
    revision  {long} NOT NULL,
    number    {long} NOT NULL,
    kind      {id} NOT NULL,
    sold_on   {day} NOT NULL,
    product   {id},
    currency  {id} NOT NULL,
    details   {text},
    amount    {long} NOT NULL,
    quantity  {long},
    lines     {long} NOT NULL,
    PRIMARY KEY (program, member_id, revision, number)
){rows};

CREATE TABLE partners_import (
    number      {long} NOT NULL PRIMARY KEY,
    program     {id} NOT NULL,
    kind        {id} NOT NULL,
    source      {id} NOT NULL,
    file_name   {text} NOT NULL,
    file_hash   {id} NOT NULL,
    bytes       {long} NOT NULL,
    spooled     {flag} NOT NULL,
    mapping     {text},
    state       {id} NOT NULL,
    position    {long} NOT NULL,
    accepted    {long} NOT NULL,
    known       {long} NOT NULL,
    corrected   {long} NOT NULL,
    rejected    {long} NOT NULL,
    blank       {long} NOT NULL,
    failure     {text},
    actor       {id} NOT NULL,
    started_at  {instant} NOT NULL,
    finished_at {instant}
);

CREATE INDEX partners_import_of_file ON partners_import (program, source, kind, file_hash);

CREATE TABLE partners_reject (
    import      {long} NOT NULL CONSTRAINT partners_reject_import REFERENCES partners_import (number),
    number      {long} NOT NULL,
    file_line   {long} NOT NULL,
    column_name {text},
    value       {text},
    reason_fr   {text} NOT NULL,
    reason_en   {text} NOT NULL,
    raw         {text},
    PRIMARY KEY (import, number)
){rows};

{append-only partners_sales_line}

{append-only partners_sales_day}
