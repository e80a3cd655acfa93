import { Pool } from 'pg';

const pool = new Pool({ idleTimeoutMillis: 50 });
await pool.query('SELECT 1');
console.log(pool.totalCount, pool.idleCount);
await new Promise((next) => setTimeout(next, 300));
console.log(pool.totalCount, pool.idleCount);
await pool.end();
