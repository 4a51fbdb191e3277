-- Published rulebooks are the module Rulebooks' by now; its scripts go on under the name that the first ran under.
-- [sqlite]
DROP TRIGGER programs_rulebook_stays;
DROP TRIGGER programs_rulebook_remains;
-- [postgresql]
DROP TRIGGER programs_rulebook_stays ON programs_rulebook;
DROP FUNCTION programs_rulebook_stays();
-- [sqlserver]
DROP TRIGGER programs_rulebook_stays;
-- [sqlite, postgresql]
ALTER TABLE programs_rulebook RENAME TO rulebooks_rulebook;
-- [sqlserver]
EXEC sp_rename 'programs_rulebook', 'rulebooks_rulebook';
-- [all]

{append-only rulebooks_rulebook}
