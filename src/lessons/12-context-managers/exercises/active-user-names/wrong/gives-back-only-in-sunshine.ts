// E12-3.f fails: returned-when-query-throws
import type { Pool } from 'pg';
export async function activeUserNames(pool: Pool): Promise<string[]> {
  const client = await pool.connect();
  const { rows } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  client.release();
  return rows.map((u) => u.name);
}
