ALTER TABLE partners_import ADD file_line {long} NOT NULL DEFAULT 1;

ALTER TABLE partners_import ADD period {id};

ALTER TABLE partners_import ADD unknown_members {long} NOT NULL DEFAULT 0;

-- Sums of the details that add up, as a JSON object; the other details keep rows apart.
ALTER TABLE partners_sales_day ADD sums {text};
