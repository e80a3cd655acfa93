import { Pool } from 'pg';

const pool = new Pool({ max: 1, maxUses: 2 });
const names: unknown[] = [];
for (let i = 0; i < 4; i++) {
  const client = await pool.connect();
  if (!names.includes(client)) names.push(client);
  client.release();
}
console.log(names.length);
await pool.end();
