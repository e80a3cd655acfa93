import { Pool } from 'pg';

const pool = new Pool({ max: 1, connectionTimeoutMillis: 100 });
const client = await pool.connect();
await pool.connect().catch((error) => console.log(error.message, pool.waitingCount));
await pool.query('SELECT 1').catch((error) => console.log(error.message));
client.release();
console.log((await pool.query('SELECT 1 AS one')).rows);
await pool.end();
