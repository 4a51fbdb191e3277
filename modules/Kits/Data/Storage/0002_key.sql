-- The keys by which a host knows its own forms again, of all hosts on this database; encrypted where a certificate is set.
CREATE TABLE data_key (
    id         {id} NOT NULL PRIMARY KEY,
    xml        {text} NOT NULL,
    written_at {instant} NOT NULL
){rows};
