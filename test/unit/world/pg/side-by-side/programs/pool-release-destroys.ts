import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
client.release(true);
console.log(pool.totalCount, pool.idleCount);
await new Promise((next) => setTimeout(next, 50));
await client.query('SELECT 1').catch((error) => console.log(error.message));
const asked = await pool.connect();
const cut = asked.query('SELECT pg_sleep(0.1)').catch((error) => console.log(error.message));
asked.release(new Error('mine'));
await cut;
await pool.end();
