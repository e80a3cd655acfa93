-- As a company would have it: the application's role owns the database and is no superuser.
CREATE ROLE lantern LOGIN;
ALTER DATABASE lanternpost OWNER TO lantern;
ALTER SCHEMA public OWNER TO lantern;
SET SESSION AUTHORIZATION lantern;
