import { Pool } from 'pg';

const pool = new Pool({ max: 2 });
await Promise.all(
  [1, 2, 3, 4, 5, 6].map(async (id) => {
    using cleanup = new DisposableStack();
    const client = cleanup.adopt(await pool.connect(), (c) => c.release());
    await client.query('SELECT * FROM users WHERE id = $1', [id]);
    console.log(
      'user',
      id,
      '— connections',
      pool.totalCount,
      'idle',
      pool.idleCount,
      'waiting',
      pool.waitingCount,
    );
  }),
);
await pool.end();
