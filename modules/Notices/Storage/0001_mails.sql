CREATE TABLE notices_mail (
    id         {id} NOT NULL PRIMARY KEY,
    recipient  {text} NOT NULL,
    language   {id} NOT NULL,
    subject    {name} NOT NULL,
    written    {text},
    state      {id} NOT NULL,
    attempts   {long} NOT NULL,
    due_at     {instant} NOT NULL,
    problem    {id},
    reply      {long},
    created_at {instant} NOT NULL,
    expires_at {instant} NOT NULL,
    done_at    {instant}
){rows};

CREATE INDEX notices_mail_due ON notices_mail (due_at);

CREATE INDEX notices_mail_state ON notices_mail (state, id);
