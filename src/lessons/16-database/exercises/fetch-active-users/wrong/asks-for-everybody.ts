// E16-1.f fails: result
import { Pool } from 'pg';
export async function fetchActiveUsers() {
  await using cleanup = new AsyncDisposableStack();
  const pool = cleanup.adopt(new Pool({ max: 5 }), (p) => p.end());
  const { rows } = await pool.query('SELECT * FROM users WHERE active IN ($1, NOT $1)', [true]);
  return rows;
}
