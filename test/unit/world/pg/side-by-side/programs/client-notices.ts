import { Client } from 'pg';

const client = new Client();
await client.connect();
client.on('notice', ({ message, severity, code }) => console.log(severity, code, message));
await client.query("DO $$ BEGIN RAISE NOTICE 'look %', 1; RAISE WARNING 'careful'; END $$");
await client.query('DROP TABLE IF EXISTS nothing');
await client.query('COMMIT');
await client.end();
