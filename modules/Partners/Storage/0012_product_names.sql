-- [sqlserver]
-- Products have names as long as the checks allow; on the other engines a text has no width.
ALTER TABLE partners_fact ALTER COLUMN product {name} NULL;

ALTER TABLE partners_sales_line ALTER COLUMN product {name} NULL;
