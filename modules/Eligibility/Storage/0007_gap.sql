-- How many requirements are missing for the next level; null where there is none, or until the member is judged again.
ALTER TABLE eligibility_standing ADD gap {long};
