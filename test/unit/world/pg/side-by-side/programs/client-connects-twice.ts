import { Client } from 'pg';

const client = new Client();
await client.connect();
await client.connect().catch((error) => console.log(error.message));
console.log((await client.query('SELECT 1 AS one')).rows);
await client.end();
