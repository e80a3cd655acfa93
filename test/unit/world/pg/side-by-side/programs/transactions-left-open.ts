import { Pool } from 'pg';

const pool = new Pool({ max: 1 });
const first = await pool.connect();
await first.query('BEGIN');
await first.query('DELETE FROM comments');
first.release();
const second = await pool.connect();
console.log(first === second, (await second.query('SELECT count(*) FROM comments')).rows);
second.release(true);
console.log((await pool.query('SELECT count(*) FROM comments')).rows);
await pool.end();
