-- A client whose work is over, or that was begun twice, is put away; nothing of it is lost.
ALTER TABLE onboarding_questionnaire ADD archived_at {instant};
