import { Client } from 'pg';

const client = new Client();
await client.connect();
await client
  .query('COPY processed FROM STDIN')
  .catch((error) => console.log(error.code, error.message));
const { command, rowCount, rows } = await client.query('COPY (SELECT 1) TO STDOUT');
console.log(command, rowCount, rows);
console.log((await client.query('SELECT count(*)::int FROM processed')).rows);
await client.end();
