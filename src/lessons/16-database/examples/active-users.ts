import { Pool } from 'pg';

async function fetchUsers() {
  await using cleanup = new AsyncDisposableStack();
  const pool = cleanup.adopt(new Pool({ max: 5 }), (p) => p.end());
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  const { rows } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
  return rows;
}
for (const u of await fetchUsers()) console.log(u.id, u.name, u.email);
