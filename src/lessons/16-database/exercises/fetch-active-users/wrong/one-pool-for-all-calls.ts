// E16-1.h fails: works-again
import { Pool } from 'pg';
const pool = new Pool({ max: 5 });
export async function fetchActiveUsers() {
  try {
    return (await pool.query('SELECT * FROM users WHERE active = $1', [true])).rows;
  } finally {
    await pool.end();
  }
}
