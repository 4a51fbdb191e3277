-- What a file shows as a whole: lines that say what another says, rows that sum others up, days that are not of its period.
ALTER TABLE imports_import ADD repeated {long} DEFAULT 0 NOT NULL;

ALTER TABLE imports_import ADD totals {long} DEFAULT 0 NOT NULL;

ALTER TABLE imports_import ADD outliers {long} DEFAULT 0 NOT NULL;

-- What is pointed out on lines that are not rejected, the first of each kind.
CREATE TABLE imports_remark (
    import    {long} NOT NULL REFERENCES imports_import (number),
    kind      {id} NOT NULL,
    file_line {long} NOT NULL,
    text_fr   {text} NOT NULL,
    text_en   {text} NOT NULL,
    PRIMARY KEY (import, kind, file_line)
){rows};
