import { Pool } from 'pg';
export async function fetchActiveUsers(): Promise<{ id: number; name: string }[]> {
  await using cleanup = new AsyncDisposableStack(); // closes in reverse order, also after an error
  const pool = cleanup.adopt(new Pool({ max: 5 }), (p) => p.end());
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  const { rows } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  return rows;
}
