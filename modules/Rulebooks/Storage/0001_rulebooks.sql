-- Programs that a plugin runs from a definition: what was published, for good, and from which day it holds.
CREATE TABLE programs_rulebook (
    program        {id} NOT NULL,
    number         {long} NOT NULL, -- from 1, in the order published; of one day the last published holds
    plugin         {id} NOT NULL,
    settings       {text} NOT NULL,
    effective_from {day} NOT NULL,
    published_at   {instant} NOT NULL,
    published_by   {id} NOT NULL,
    PRIMARY KEY (program, number)
);

{append-only programs_rulebook}
