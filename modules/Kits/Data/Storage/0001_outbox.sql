CREATE TABLE data_outbox (
    id         {id} NOT NULL PRIMARY KEY,
    topic      {id} NOT NULL,
    payload    {text} NOT NULL,
    written_at {instant} NOT NULL,
    due_at     {instant} NOT NULL,
    attempts   {long} NOT NULL,
    failure    {text}
){rows};

CREATE INDEX data_outbox_due ON data_outbox (due_at);
