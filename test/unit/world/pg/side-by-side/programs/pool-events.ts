import { Pool } from 'pg';

const pool = new Pool();
for (const event of ['connect', 'acquire', 'release', 'remove'] as const)
  pool.on(event as 'connect', (...given: unknown[]) => console.log(event, given.length));
await pool.query('SELECT 1');
const client = await pool.connect();
client.release();
const other = await pool.connect();
other.release(true);
await new Promise((next) => setTimeout(next, 50));
await pool.end();
