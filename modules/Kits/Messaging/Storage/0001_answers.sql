-- What commands sent with an idempotency key were answered, so that a repetition is answered without being done again.
CREATE TABLE dispatch_answer (
    actor       {id} NOT NULL,
    key_hash    {id} NOT NULL, -- SHA-256: a key may be longer than an id
    request     {id} NOT NULL,
    body_hash   {id} NOT NULL,
    answer      {text}, -- JSON; null only until its command ends
    recorded_at {instant} NOT NULL,
    PRIMARY KEY (actor, key_hash)
){rows};

CREATE INDEX dispatch_answer_by_age ON dispatch_answer (recorded_at);
