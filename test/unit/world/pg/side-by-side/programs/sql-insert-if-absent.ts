import { Pool } from 'pg';

const pool = new Pool();
const once = async (id: string) =>
  (
    await pool.query('INSERT INTO processed VALUES ($1) ON CONFLICT DO NOTHING RETURNING job_id', [
      id,
    ])
  ).rowCount;
console.log(await once('j1'), await once('j1'), await once('j2'));
console.log(
  (
    await pool.query(
      "INSERT INTO lockers VALUES ('L1', 'Ada') ON CONFLICT (id) DO UPDATE SET holder = EXCLUDED.holder RETURNING *",
    )
  ).rows,
);
await pool.end();
