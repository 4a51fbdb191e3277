-- A seal over all fields of a rulebook that was kept. Those of before have none: their version tells their settings.
ALTER TABLE journal_rulebook ADD seal {id};
