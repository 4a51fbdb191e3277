-- The kit is called Messaging by now; its scripts go on under the name that these ran under.
-- [sqlite, postgresql]
ALTER TABLE dispatch_answer RENAME TO messaging_answer;
-- [sqlserver]
EXEC sp_rename 'dispatch_answer', 'messaging_answer';
