import { Client } from 'pg';

const client = new Client();
await client.connect();
try {
  await client.query(null as never);
} catch (error) {
  console.log((error as Error).name, (error as Error).message);
}
await client.end();
