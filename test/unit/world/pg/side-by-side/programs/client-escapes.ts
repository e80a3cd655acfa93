import { Client } from 'pg';

const client = new Client();
await client.connect();
console.log(client.escapeIdentifier('a"b'), client.escapeLiteral("it's \\ here"));
console.log(
  (
    await client.query(
      `SELECT ${client.escapeLiteral("it's \\ here")} AS ${client.escapeIdentifier('a"b')}`,
    )
  ).rows,
);
await client.end();
