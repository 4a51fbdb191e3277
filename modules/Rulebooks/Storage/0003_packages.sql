-- Programs that are packages of their own have their versions kept here too, each with the package that it was.
-- Those of before name none: whatever package is installed runs them.
ALTER TABLE rulebooks_rulebook ADD plugin_version {id};

ALTER TABLE rulebooks_rulebook ADD packed {id};

ALTER TABLE rulebooks_rulebook ADD version {id};
