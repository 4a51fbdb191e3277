-- How the files of a source are written, for each kind of files.
CREATE TABLE imports_mapping (
    source  {long} NOT NULL,
    kind    {id} NOT NULL,
    mapping {text} NOT NULL,
    PRIMARY KEY (source, kind)
){rows};

INSERT INTO imports_mapping (source, kind, mapping) SELECT number, 'sales', mapping FROM imports_source WHERE mapping IS NOT NULL;

ALTER TABLE imports_source DROP COLUMN mapping;
