// A pool of two, six callers, and queries that take another time under each seed.
import { Pool } from 'pg';

const pool = new Pool({ max: 2 });
await Promise.all(
  [1, 2, 3, 4, 5, 6].map(async (id) => {
    const client = await pool.connect();
    const { rows } = await client.query('SELECT * FROM users WHERE id = $1', [id]);
    client.release();
    console.log(rows, pool.totalCount, pool.idleCount, pool.waitingCount);
  }),
);
await pool.end();
