import { Pool } from 'pg';

const pool = new Pool();
const [a, b] = [await pool.connect(), await pool.connect()];
await a.query('BEGIN');
await a.query("UPDATE accounts SET balance_cents = balance_cents - 1000 WHERE id = 'a'");
const second = b
  .query(
    "UPDATE accounts SET balance_cents = balance_cents - 500 WHERE id = 'a' RETURNING balance_cents",
  )
  .then(({ rows }) => console.log('b', rows));
await new Promise((next) => setTimeout(next, 100));
console.log('a commits');
await a.query('COMMIT');
await second;
a.release();
b.release();
await pool.end();
