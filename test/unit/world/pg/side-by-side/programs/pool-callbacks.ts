import { Pool } from 'pg';

const pool = new Pool();
await new Promise<void>((next) =>
  pool.connect((error, client, release) => {
    console.log(error, typeof release);
    client?.query('SELECT $1::int AS a', [1], (failed, result) => {
      console.log(failed, result.rows);
      release();
      next();
    });
  }),
);
await new Promise<void>((next) =>
  pool.query('SELECT 1/0', (error) => {
    console.log(error.message);
    next();
  }),
);
await pool.end();
