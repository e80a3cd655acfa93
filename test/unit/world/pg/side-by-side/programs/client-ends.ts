import { Client } from 'pg';

const client = new Client();
await client.connect();
await client.end();
await client.query('SELECT 1').catch((error) => console.log(error.message));
await client.connect().catch((error) => console.log(error.message));
console.log(await client.end());
