import { Client, Query } from 'pg';

const client = new Client();
await client.connect();
const query = client.query(new Query('SELECT id FROM users ORDER BY id LIMIT 3'));
query.on('row', (row) => console.log('row', row));
query.on('error', (error) => console.log(error));
await new Promise((next) => query.on('end', next));
const failing = client.query(new Query('SELECT 1/0'));
await new Promise((next) => failing.on('error', (error) => next(console.log(error.message))));
await client.end();
