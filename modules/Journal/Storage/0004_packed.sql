-- What was packed of the plugin that ruled. Rulebooks of before have none: they were made by contracts before 1.0, and can't be opened.
ALTER TABLE journal_rulebook ADD packed {id};
