import { Client, types } from 'pg';

const client = new Client();
await client.connect();
console.log(
  (
    await client.query({
      text: 'SELECT 1::int8 AS a, 2::int4 AS b',
      types: { getTypeParser: () => (text: string) => `<${text}>` } as never,
    })
  ).rows,
);
types.setTypeParser(20, Number);
console.log((await client.query('SELECT count(*) FROM users')).rows, types.builtins.INT8);
// In Node the parsers are every program's.
types.setTypeParser(20, String);
await client.end();
