-- A client's questionnaire. Its version goes up with every answer saved; whoever saves holds its row.
CREATE TABLE onboarding_questionnaire (
    id         {id} NOT NULL PRIMARY KEY,
    client     {text} NOT NULL,
    language   {id} NOT NULL, -- fr, en
    version    {long} NOT NULL,
    created_at {instant} NOT NULL,
    created_by {id} NOT NULL
);

-- What was said, by whom and when; of one place the last version holds. Nothing said any more is null.
CREATE TABLE onboarding_answer (
    questionnaire {id} NOT NULL,
    place         {id} NOT NULL,
    version       {long} NOT NULL,
    said          {text},
    source        {id} NOT NULL, -- screen, api, document
    actor         {id} NOT NULL,
    answered_at   {instant} NOT NULL,
    PRIMARY KEY (questionnaire, place, version),
    CONSTRAINT onboarding_answer_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
){rows};

{append-only onboarding_answer}

-- Documents taken in and given out: what the next one taken in is compared with, and the layout that the next one given out has.
CREATE TABLE onboarding_document (
    questionnaire {id} NOT NULL,
    number        {long} NOT NULL,
    direction     {id} NOT NULL, -- in, out
    file_name     {text} NOT NULL,
    content       {bytes} NOT NULL,
    actor         {id} NOT NULL,
    moved_at      {instant} NOT NULL,
    PRIMARY KEY (questionnaire, number),
    CONSTRAINT onboarding_document_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
);

CREATE TABLE onboarding_attachment (
    questionnaire {id} NOT NULL,
    number        {long} NOT NULL,
    place         {id} NOT NULL, -- id of the question
    file_name     {text} NOT NULL,
    media_type    {id} NOT NULL,
    content       {bytes}, -- null once it is removed
    size          {long} NOT NULL,
    actor         {id} NOT NULL,
    attached_at   {instant} NOT NULL,
    PRIMARY KEY (questionnaire, number),
    CONSTRAINT onboarding_attachment_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
);
