-- Files that come in, how their sources write them and what was rejected of them are the module Imports' own.
-- [sqlserver]
ALTER TABLE partners_reject DROP CONSTRAINT partners_reject_import;

ALTER TABLE partners_reject ADD CONSTRAINT imports_reject_import FOREIGN KEY (import) REFERENCES partners_import (number);

ALTER TABLE partners_source DROP CONSTRAINT partners_source_id;

ALTER TABLE partners_source ADD CONSTRAINT imports_source_id UNIQUE (program, id);

DROP INDEX partners_import_of_file ON partners_import;

CREATE INDEX imports_import_of_file ON partners_import (program, source, kind, file_hash);

EXEC sp_rename 'partners_import', 'imports_import';

EXEC sp_rename 'partners_reject', 'imports_reject';

EXEC sp_rename 'partners_source', 'imports_source';

EXEC sp_rename 'partners_spool', 'imports_spool';

-- [sqlite, postgresql]
ALTER TABLE partners_import RENAME TO imports_import;

ALTER TABLE partners_reject RENAME TO imports_reject;

ALTER TABLE partners_source RENAME TO imports_source;

ALTER TABLE partners_spool RENAME TO imports_spool;

-- [sqlite]
-- Constraints keep their names here: nothing shows them.
DROP INDEX partners_import_of_file;

CREATE INDEX imports_import_of_file ON imports_import (program, source, kind, file_hash);

-- [postgresql]
ALTER INDEX partners_import_of_file RENAME TO imports_import_of_file;

ALTER TABLE imports_import RENAME CONSTRAINT partners_import_pkey TO imports_import_pkey;

ALTER TABLE imports_reject RENAME CONSTRAINT partners_reject_pkey TO imports_reject_pkey;

ALTER TABLE imports_reject RENAME CONSTRAINT partners_reject_import TO imports_reject_import;

ALTER TABLE imports_source RENAME CONSTRAINT partners_source_pkey TO imports_source_pkey;

ALTER TABLE imports_source RENAME CONSTRAINT partners_source_id TO imports_source_id;

ALTER TABLE imports_spool RENAME CONSTRAINT partners_spool_pkey TO imports_spool_pkey;
