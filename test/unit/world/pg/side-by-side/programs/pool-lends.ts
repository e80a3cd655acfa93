import { Pool } from 'pg';

const pool = new Pool({ max: 2 });
const [a, b] = [await pool.connect(), await pool.connect()];
console.log(pool.totalCount, pool.idleCount, pool.waitingCount);
const third = pool.connect();
console.log(pool.totalCount, pool.idleCount, pool.waitingCount);
a.release();
const c = await third;
console.log(c === a, pool.totalCount, pool.idleCount, pool.waitingCount);
b.release();
c.release();
const d = await pool.connect();
console.log(d === c);
d.release();
await pool.end();
