import { Client } from 'pg';

const client = new Client();
await client.connect();
const order: number[] = [];
await Promise.all(
  [1, 2, 3].map((n) => client.query('SELECT pg_sleep($1)', [0.05 / n]).then(() => order.push(n))),
);
console.log(order);
client.query('SELECT 1/0').catch((error) => console.log(error.message));
console.log((await client.query('SELECT 2 AS two')).rows);
await client.end();
