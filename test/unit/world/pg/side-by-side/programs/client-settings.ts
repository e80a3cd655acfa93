import { Client } from 'pg';

const client = new Client({
  application_name: 'depot',
  options: '-c search_path=pg_catalog',
  lock_timeout: 700,
});
await client.connect();
const show = async (name: string) =>
  console.log(name, (await client.query({ text: `SHOW ${name}`, rowMode: 'array' })).rows[0]?.[0]);
await show('application_name');
await show('search_path');
await show('TimeZone');
await show('lock_timeout');
await client.query("SET TIME ZONE 'America/New_York'");
console.log((await client.query("SELECT '2024-01-01 12:00+00'::timestamptz::text AS a")).rows);
await client.query('RESET ALL');
await show('TimeZone');
await show('application_name');
await client.end();
