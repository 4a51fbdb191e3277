-- Sums of sales by day and product: one row for what a batch added to those of a member. SumMarks in the program says how they
-- are packed. A row for each sum would cost a load as much as the lines themselves.
CREATE TABLE partners_sales_sum (
    program   {id} NOT NULL,
    member_id {id} NOT NULL,
    revision  {long} NOT NULL,
    kind      {id} NOT NULL,
    sums      {bytes} NOT NULL,
    PRIMARY KEY (program, member_id, revision)
){rows};

-- [sqlite]
INSERT INTO partners_sales_sum (program, member_id, revision, kind, sums)
SELECT program, member_id, revision, MIN(kind), unhex(group_concat(
           CASE WHEN quantity IS NULL THEN '03' ELSE '07' END
           || printf('%016x', CAST(julianday(sold_on) - 1721425.5 AS INTEGER)) || printf('%016x', amount) || printf('%016x', lines)
           || CASE WHEN quantity IS NULL THEN '' ELSE printf('%016x', quantity) END
           || CASE WHEN product IS NULL THEN printf('%016x', 0) ELSE printf('%016x%016x', 1, octet_length(product)) || hex(product) END
           || printf('%016x%016x', 1, octet_length(currency)) || hex(currency)
           || CASE WHEN details IS NULL THEN printf('%016x', 0) ELSE printf('%016x%016x', 1, octet_length(details)) || hex(details) END
           || CASE WHEN sums IS NULL THEN printf('%016x', 0) ELSE printf('%016x%016x', 1, octet_length(sums)) || hex(sums) END, ''))
  FROM partners_sales_day GROUP BY program, member_id, revision;

-- [postgresql]
INSERT INTO partners_sales_sum (program, member_id, revision, kind, sums)
SELECT program, member_id, revision, MIN(kind), string_agg(
           decode(CASE WHEN quantity IS NULL THEN '03' ELSE '07' END, 'hex')
           || int8send(sold_on - DATE '0001-01-01') || int8send(amount) || int8send(lines) || COALESCE(int8send(quantity), '')
           || COALESCE(int8send(1) || int8send(octet_length(product)) || convert_to(product, 'UTF8'), int8send(0))
           || int8send(1) || int8send(octet_length(currency)) || convert_to(currency, 'UTF8')
           || COALESCE(int8send(1) || int8send(octet_length(details)) || convert_to(details, 'UTF8'), int8send(0))
           || COALESCE(int8send(1) || int8send(octet_length(sums)) || convert_to(sums, 'UTF8'), int8send(0)), '')
  FROM partners_sales_day GROUP BY program, member_id, revision;

-- Packed as they are, there is nothing left to compress.
ALTER TABLE partners_sales_sum ALTER COLUMN sums SET STORAGE EXTERNAL;

-- [sqlserver]
INSERT INTO partners_sales_sum (program, member_id, revision, kind, sums)
SELECT program, member_id, revision, MIN(kind), CONVERT(varbinary(max), STRING_AGG(CONVERT(varchar(max), packed, 2), ''), 2)
  FROM (SELECT d.program, d.member_id, d.revision, d.kind,
               CONVERT(varbinary(max), CASE WHEN d.quantity IS NULL THEN 0x03 ELSE 0x07 END)
               + CONVERT(binary(8), CONVERT(bigint, DATEDIFF(day, CONVERT(date, '0001-01-01'), d.sold_on)))
               + CONVERT(binary(8), d.amount) + CONVERT(binary(8), d.lines) + COALESCE(CONVERT(varbinary(8), d.quantity), 0x)
               + COALESCE(CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.product))) + CONVERT(varbinary(max), t.product), CONVERT(binary(8), CONVERT(bigint, 0)))
               + CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.currency))) + CONVERT(varbinary(max), t.currency)
               + COALESCE(CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.details))) + CONVERT(varbinary(max), t.details), CONVERT(binary(8), CONVERT(bigint, 0)))
               + COALESCE(CONVERT(binary(8), CONVERT(bigint, 1)) + CONVERT(binary(8), CONVERT(bigint, DATALENGTH(t.sums))) + CONVERT(varbinary(max), t.sums), CONVERT(binary(8), CONVERT(bigint, 0))) AS packed
          FROM partners_sales_day d
         CROSS APPLY (SELECT CONVERT(varchar(max), d.product COLLATE Latin1_General_100_BIN2_UTF8) AS product,
                             CONVERT(varchar(max), d.currency COLLATE Latin1_General_100_BIN2_UTF8) AS currency,
                             CONVERT(varchar(max), d.details COLLATE Latin1_General_100_BIN2_UTF8) AS details,
                             CONVERT(varchar(max), d.sums COLLATE Latin1_General_100_BIN2_UTF8) AS sums) t) p
 GROUP BY program, member_id, revision;

-- [all]
DROP TABLE partners_sales_day;

-- [postgresql]
DROP FUNCTION partners_sales_day_stays();

-- [all]
{append-only partners_sales_sum}
