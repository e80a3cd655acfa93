// Time and chance in Postgres are the run's own.
import { Client } from 'pg';

const client = new Client();
await client.connect();
const ask = async (sql: string) =>
  console.log((await client.query({ text: sql, rowMode: 'array' })).rows);
await ask('SELECT now(), clock_timestamp(), current_date, localtimestamp');
await ask('SELECT random(), gen_random_uuid(), random(1, 6), random_normal()');
await ask('SELECT pg_sleep(0.25), now(), clock_timestamp()');
await ask('EXPLAIN ANALYZE SELECT * FROM users JOIN posts ON users.id = posts.user_id');
await ask('SELECT pg_current_xact_id(), pg_backend_pid(), version()');
await ask("SELECT oid, relfilenode FROM pg_class WHERE relname = 'users'");
await ask('CREATE TABLE notes (id serial, at timestamptz DEFAULT now())');
await ask("SELECT oid FROM pg_class WHERE relname = 'notes'");
await ask('INSERT INTO notes DEFAULT VALUES RETURNING id, at, ctid, xmin');
await client.end();
