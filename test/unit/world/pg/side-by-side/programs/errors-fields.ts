import { Pool } from 'pg';

const pool = new Pool();
for (const sql of [
  "INSERT INTO users VALUES (1, 'Ada', 'x', true, 'north')",
  "INSERT INTO users VALUES (9, 'Ada', 'ada@lanternpost.test', true, 'north')",
  "INSERT INTO users VALUES (9, 'Zoe', 'z', true, 'nowhere')",
  "INSERT INTO users (id, name, active, home_depot) VALUES (9, 'Zoe', true, 'north')",
  "UPDATE accounts SET balance_cents = -1 WHERE id = 'a'",
  "INSERT INTO parcels VALUES ('x', 'north', 1, 'lost')",
  "DELETE FROM depots WHERE id = 'north'",
]) {
  await pool
    .query(sql)
    .catch(({ name, severity, code, message, detail, schema, table, column, constraint }) =>
      console.log({
        name,
        severity,
        code,
        message,
        detail,
        schema,
        table,
        column,
        constraint,
      }),
    );
}
await pool.end();
