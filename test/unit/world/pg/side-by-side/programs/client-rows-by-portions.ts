import { Client } from 'pg';

const client = new Client();
await client.connect();
const { rows } = await client.query({
  text: 'SELECT i FROM generate_series(1, 7) AS i',
  rows: 3,
} as never);
console.log(rows);
await client.end();
