import { Pool } from 'pg';

const pool = new Pool({ max: 2 });
const caller = async (n: number) => {
  const first = await pool.connect();
  const second = await pool.connect(); // while it holds the first
  try {
    await first.query('SELECT * FROM users WHERE id = $1', [n]);
    await second.query('SELECT * FROM posts WHERE user_id = $1', [n]);
    console.log('caller', n, 'is done');
  } finally {
    second.release();
    first.release();
  }
};
await Promise.all([1, 2, 3, 4, 5, 6].map(caller));
await pool.end();
