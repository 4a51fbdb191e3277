-- Programs that no host asks anything until somebody retries them.
CREATE TABLE rulebooks_set_aside (
    program   {id} NOT NULL PRIMARY KEY,
    reason_fr {text} NOT NULL,
    reason_en {text} NOT NULL,
    set_at    {instant} NOT NULL
){rows};
