import { expect, it } from 'vitest';
import { texts } from '../../run-program.ts';

it('the tables have the rows that the API answers with', async () => {
  expect(
    await texts(`import { Pool } from 'pg';
const pool = new Pool();
const get = async (path: string) => (await fetch('https://api.lanternpost.test' + path)).json();
const parcels = [];
for (let cursor = '0'; cursor !== null; ) {
  const { items, next } = await get('/parcels?cursor=' + cursor);
  parcels.push(...items);
  cursor = next;
}
const answers = {
  depots: await get('/depots'),
  users: await get('/users'),
  posts: await get('/posts'),
  comments: await get('/comments'),
  parcels,
};
for (const [table, answer] of Object.entries(answers)) {
  const { rows } = await pool.query(\`SELECT * FROM \${table} ORDER BY id\`);
  const sorted = [...answer].sort((a, b) => (a.id < b.id ? -1 : 1));
  console.log(table, rows.length, JSON.stringify(rows) === JSON.stringify(sorted));
}
await pool.end();`),
  ).toEqual([
    'depots 4 true',
    'users 6 true',
    'posts 8 true',
    'comments 16 true',
    'parcels 25 true',
  ]);
});
