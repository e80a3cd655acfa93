// E16-1.a fails: pool-closed
import { Pool } from 'pg';
export async function fetchActiveUsers() {
  const pool = new Pool({ max: 5 });
  const client = await pool.connect();
  try {
    const { rows: users } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
    return users;
    await pool.end();
  } finally {
    client.release();
  }
}
