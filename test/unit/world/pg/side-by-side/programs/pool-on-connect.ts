import { Pool } from 'pg';

const pool = new Pool();
pool.on('connect', (client) => void client.query("SET application_name = 'depot'"));
console.log((await pool.query('SHOW application_name')).rows);
await pool.end();
