// E16-1.c fails: parameterised
import { Pool } from 'pg';
export async function fetchActiveUsers() {
  const active = true;
  await using cleanup = new AsyncDisposableStack();
  const pool = cleanup.adopt(new Pool({ max: 5 }), (p) => p.end());
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  return (await client.query('SELECT * FROM users WHERE active = ' + active)).rows;
}
