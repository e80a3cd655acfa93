import { Client } from 'pg';

const client = new Client({
  connectionString: 'postgres://lantern@/lanternpost?application_name=by-url',
});
await client.connect();
console.log(
  (
    await client.query(
      'SELECT current_setting($1) AS name, current_user AS who, current_database() AS base',
      ['application_name'],
    )
  ).rows,
);
console.log(client.user, client.database);
await client.end();
