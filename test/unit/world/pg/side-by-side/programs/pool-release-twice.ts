import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
client.release();
try {
  client.release();
} catch (error) {
  console.log((error as Error).message);
}
await pool.end();
