-- Changes of one day stand by member: a page of them is a walk along the index, however many fall on that day.
-- [sqlserver]
DROP INDEX eligibility_standing_changes ON eligibility_standing;

-- [sqlite, postgresql]
DROP INDEX eligibility_standing_changes;

-- [all]
CREATE INDEX eligibility_standing_changes ON eligibility_standing (program, changes_on, member_id);
