import { Client } from 'pg';

const client = new Client();
await client.connect();
const asked = [1, 2].map(() =>
  client.query('SELECT pg_sleep(0.1)').catch((error) => console.log(error.message)),
);
await client.end();
await Promise.all(asked);
