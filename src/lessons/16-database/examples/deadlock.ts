import { Pool } from 'pg';

const pool = new Pool({ max: 2 });
const greedy = async (n: number) => {
  using cleanup = new DisposableStack();
  const a = cleanup.adopt(await pool.connect(), (c) => c.release());
  console.log('caller', n, 'has one');
  await a.query('SELECT * FROM users WHERE id = $1', [n]);
  const b = cleanup.adopt(await pool.connect(), (c) => c.release()); // waits for a connection the other one holds
  console.log('caller', n, 'has two');
};
await Promise.all([greedy(1), greedy(2)]);
