// E16-1.d fails: connection-returned-before-close
import { Pool } from 'pg';
export async function fetchActiveUsers() {
  const pool = new Pool({ max: 5 });
  const client = await pool.connect();
  try {
    return (await client.query('SELECT * FROM users WHERE active = $1', [true])).rows;
  } finally {
    await pool.end();
    client.release();
  }
}
