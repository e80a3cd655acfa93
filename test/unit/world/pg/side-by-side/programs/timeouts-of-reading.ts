import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
const slow = { text: 'SELECT pg_sleep(0.5)', query_timeout: 100 };
await client.query(slow).catch((error) => console.log(error.message));
console.log((await client.query('SELECT 1 AS one')).rows);
client.release();
await pool.end();
