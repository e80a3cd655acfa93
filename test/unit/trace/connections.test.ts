import { expect, it } from 'vitest';
import { databaseUse } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

it('who held which connection, who waited for one, and how long a transaction took', async () => {
  const trace = await runProgram(`
import { Pool } from 'pg';
const pool = new Pool({ max: 1 });
async function rename(id: number) {
  const client = await pool.connect();
  await client.query('begin');
  await client.query('update users set name = name where id = $1', [id]);
  await client.query('commit');
  client.release();
}
await Promise.all([rename(1), rename(2)]);
await pool.end();`);
  const { connections, queue, queries } = databaseUse(trace);
  expect(connections).toHaveLength(1);
  const [connection] = connections;
  expect(connection?.holds.map(({ out, back }) => [out, back])).toEqual([
    [0, 90],
    [90, 180],
  ]);
  expect(connection?.transactions.map(({ to, how }) => [to, how])).toEqual([
    [90, 'commit'],
    [180, 'commit'],
  ]);
  expect(queue.map(({ asked, out }) => [asked, out])).toEqual([[0, 90]]);
  expect(queries).toHaveLength(6);
  expect(connection?.queries.map(({ sent }) => sent)).toEqual([0, 30, 60, 90, 120, 150]);
});
