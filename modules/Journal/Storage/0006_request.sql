-- The request that an entry was recorded in; those of before have none.
ALTER TABLE journal_entry ADD request_id {id};
