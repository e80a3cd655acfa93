import { Pool } from 'pg';

async function fetchUsers() {
  const pool = new Pool({ max: 5 });
  const client = await pool.connect();
  try {
    return (await client.query('SELECT * FROM users WHERE active = $1', [true])).rows;
  } finally {
    client.release();
  }
  await pool.end(); // unreachable, exactly as in the article
}
console.log((await fetchUsers()).length, 'users');
