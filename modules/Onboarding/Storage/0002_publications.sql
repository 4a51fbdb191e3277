-- Which rulebooks were published from a questionnaire, and from which of its answers.
CREATE TABLE onboarding_publication (
    questionnaire {id} NOT NULL,
    number        {long} NOT NULL, -- of the rulebook among those of its program
    program       {id} NOT NULL,
    version       {long} NOT NULL, -- of the questionnaire
    actor         {id} NOT NULL,
    published_at  {instant} NOT NULL,
    PRIMARY KEY (questionnaire, number),
    CONSTRAINT onboarding_publication_questionnaire FOREIGN KEY (questionnaire) REFERENCES onboarding_questionnaire (id)
){rows};
