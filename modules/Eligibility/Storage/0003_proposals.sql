-- A proposal that waits for a person is announced too where the program names no level to come: the membership is to end.
UPDATE eligibility_standing
   SET changes_on = judged_on,
       announcement = (SELECT p.ruling FROM eligibility_placement p
                        WHERE p.program = eligibility_standing.program AND p.member_id = eligibility_standing.member_id
                          AND p.number = eligibility_standing.placement)
 WHERE outcome = 'needs-approval' AND changes_on IS NULL
   AND EXISTS (SELECT 1 FROM eligibility_placement p
                WHERE p.program = eligibility_standing.program AND p.member_id = eligibility_standing.member_id
                  AND p.number = eligibility_standing.placement);
