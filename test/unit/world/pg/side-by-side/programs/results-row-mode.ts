import { Pool } from 'pg';

const pool = new Pool();
console.log(
  await pool
    .query({ text: 'SELECT id, name, id FROM users ORDER BY id LIMIT 2', rowMode: 'array' })
    .then(({ rows }) => rows),
);
console.log((await pool.query('SELECT 1 AS a, 2 AS a')).rows);
await pool.end();
