import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
const asked = client.query('SELECT pg_sleep(0.1)').then(
  () => console.log('answered'),
  (error) => console.log(error.message),
);
client.release();
await pool.end();
await asked;
