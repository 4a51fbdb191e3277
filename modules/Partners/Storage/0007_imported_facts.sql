-- Which fact a line of a source stands for, and a hash of what the line said.
CREATE TABLE partners_imported_fact (
    source    {long} NOT NULL,
    line_key  {id} NOT NULL,
    member_id {id} NOT NULL,
    number    {long} NOT NULL,
    hash      {id} NOT NULL,
    PRIMARY KEY (source, line_key)
){rows};
