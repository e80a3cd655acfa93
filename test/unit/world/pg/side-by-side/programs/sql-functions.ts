import { Pool } from 'pg';

const pool = new Pool();
await pool.query(
  "CREATE FUNCTION add(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a + b'",
);
await pool.query(
  "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO processed VALUES (NEW.id || ':' || TG_OP); RETURN NEW; END $$",
);
await pool.query(
  'CREATE TRIGGER noted AFTER UPDATE ON lockers FOR EACH ROW EXECUTE FUNCTION note()',
);
await pool.query("UPDATE lockers SET holder = 'Bo'");
console.log(
  (await pool.query('SELECT add(1), add(1, 5)')).rows,
  (await pool.query('SELECT * FROM processed ORDER BY 1')).rows,
);
await pool.query("CREATE TYPE mood AS ENUM ('calm', 'stormy')");
console.log((await pool.query("SELECT 'calm'::mood, enum_range(NULL::mood)::text")).rows);
await pool.query("SELECT 'windy'::mood").catch((error) => console.log(error.code, error.message));
await pool.end();
