// E16-1.e fails: closed-when-query-throws
import { Pool } from 'pg';
export async function fetchActiveUsers() {
  const pool = new Pool({ max: 5 });
  const client = await pool.connect();
  const { rows } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  client.release();
  await pool.end();
  return rows;
}
