// E16-1.g fails: error-propagates
import { Pool } from 'pg';
export async function fetchActiveUsers() {
  await using cleanup = new AsyncDisposableStack();
  const pool = cleanup.adopt(new Pool({ max: 5 }), (p) => p.end());
  try {
    return (await pool.query('SELECT * FROM users WHERE active = $1', [true])).rows;
  } catch (error) {
    console.error(error);
    return [];
  }
}
