// E12-3.h fails: connection-kept
import type { Pool } from 'pg';
export async function activeUserNames(pool: Pool): Promise<string[]> {
  const client = await pool.connect();
  try {
    return await client
      .query('SELECT * FROM users WHERE active = $1', [true])
      .then(({ rows }) => rows.map((u) => u.name));
  } finally {
    client.release(true);
  }
}
