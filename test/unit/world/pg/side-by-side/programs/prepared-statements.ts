import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
const ask = (id: number) =>
  client.query({ name: 'by-id', text: 'SELECT name FROM users WHERE id = $1', values: [id] });
console.log((await ask(1)).rows, (await ask(3)).rows);
console.log(
  (
    await client.query(
      "SELECT count(*)::int FROM pg_prepared_statements WHERE statement LIKE 'SELECT name%'",
    )
  ).rows,
);
await client
  .query({ name: 'by-id', text: 'SELECT 1' })
  .catch((error) => console.log(error.message));
await client
  .query({ name: 'broken', text: 'SELECT nothing' })
  .catch((error) => console.log(error.code));
await client
  .query({ name: 'broken', text: 'SELECT nothing' })
  .catch((error) => console.log(error.code));
await client.query('DEALLOCATE ALL');
await ask(1).catch((error) => console.log(error.code, error.message));
client.release();
await pool.end();
