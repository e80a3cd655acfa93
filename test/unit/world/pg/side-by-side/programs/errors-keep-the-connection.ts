import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
await client.query('SELECT 1/0').catch((error) => console.log(error.message));
console.log((await client.query('SELECT 1 AS one')).rows);
await client.query('SELECT $1::int', ['x']).catch((error) => console.log(error.message));
console.log((await client.query('SELECT $1::int AS two', [2])).rows);
client.release();
await pool.end();
