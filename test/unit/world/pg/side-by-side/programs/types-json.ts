import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  `SELECT '{"b": 1, "a": [1, null, "x"]}'::json a, '{"b": 1, "a": {}}'::jsonb b, 'null'::jsonb c, to_jsonb(users) d FROM users WHERE id = 1`,
);
console.log(rows[0]);
await pool.end();
