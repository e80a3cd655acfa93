import type { Pool } from 'pg';
export async function activeUserNames(pool: Pool): Promise<string[]> {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  return client
    .query('SELECT * FROM users WHERE active = $1', [true])
    .then(({ rows }) => rows.map((u) => u.name));
}
