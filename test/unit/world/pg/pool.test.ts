import { describe, expect, it } from 'vitest';
import { summary } from '../../../../src/runtime/index.ts';
import { printedIn, runProgram } from '../../run-program.ts';

const using = (max: number, body: string) => `import { Pool } from 'pg';
const pool = new Pool({ max: ${max} });
${body}`;

describe('a pool of two', () => {
  it('lends its clients to six callers, the one that came back last first', async () => {
    const trace = await runProgram(
      using(
        2,
        `await Promise.all([1, 2, 3, 4, 5, 6].map(async (id) => {
  const client = await pool.connect();
  await client.query('SELECT * FROM users WHERE id = $1', [id]);
  client.release();
  console.log(id, pool.totalCount, pool.idleCount, pool.waitingCount);
}));
await pool.end();`,
      ),
    );
    expect(printedIn(trace)).toEqual([
      '30 1 2 0 3',
      '30 2 2 0 2',
      '60 3 2 0 1',
      '60 4 2 0 0',
      '90 5 2 1 0',
      '90 6 2 2 0',
    ]);
    const lent = [...trace.of('client-out')].map(({ borrowing, client }) => [borrowing, client]);
    expect(lent).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
      [4, 2],
      [5, 1],
      [6, 2],
    ]);
    expect([...trace.of('leak')]).toEqual([]);
  });

  it('stands still when each of two callers has one and wants another', async () => {
    const trace = await runProgram(
      using(
        2,
        `const greedy = async () => {
  const a = await pool.connect();
  await a.query('SELECT 1');
  const b = await pool.connect();
};
await Promise.all([greedy(), greedy()]);`,
      ),
    );
    expect(summary(trace)).toMatchObject({ outcome: 'deadlock', at: 30 });
    const waits = [...trace.of('client-wait')].map(({ borrowing, site }) => [
      borrowing,
      site?.line,
    ]);
    expect(waits).toEqual([
      [1, 4],
      [2, 4],
      [3, 6],
      [4, 6],
    ]);
  });

  it('gives up waiting after connectionTimeoutMillis', async () => {
    const trace = await runProgram(`import { Pool } from 'pg';
const pool = new Pool({ max: 1, connectionTimeoutMillis: 500 });
const client = await pool.connect();
await pool.connect().catch((e) => console.log(e.message));
client.release();
await pool.end();`);
    expect(printedIn(trace)).toEqual(['500 timeout exceeded when trying to connect']);
    expect([...trace.of('client-denied')]).toMatchObject([{ time: 500, borrowing: 2 }]);
  });
});

describe('a client that goes back', () => {
  it('with its query on the way is cut when the pool ends', async () => {
    const trace = await runProgram(
      using(
        1,
        `const client = await pool.connect();
const asked = client.query('SELECT 1').then(() => 'answered', (e) => e.message);
client.release();
await pool.end();
console.log(await asked);`,
      ),
    );
    expect(printedIn(trace)).toEqual(['0 Connection terminated']);
    expect([...trace.of('client-back')]).toMatchObject([{ inside: 'query' }]);
    expect([...trace.of('query-end')]).toMatchObject([
      { time: 0, message: 'Connection terminated' },
    ]);
  });

  it('inside a transaction is lent out still in it', async () => {
    const trace = await runProgram(
      using(
        1,
        `const first = await pool.connect();
await first.query('BEGIN');
await first.query("DELETE FROM comments");
first.release();
const second = await pool.connect();
console.log((await second.query('SELECT count(*) FROM comments')).rows);
await second.query('ROLLBACK');
console.log((await second.query('SELECT count(*) FROM comments')).rows);
second.release();
await pool.end();`,
      ),
    );
    expect(printedIn(trace)).toEqual(["90 [ { count: '0' } ]", "150 [ { count: '16' } ]"]);
    expect([...trace.of('client-back')]).toMatchObject([{ inside: 'transaction' }, {}]);
    expect([...trace.of('transaction')].map(({ how }) => how)).toEqual(['begin', 'rollback']);
  });

  it('is used on: such queries are marked', async () => {
    const trace = await runProgram(
      using(
        1,
        `const client = await pool.connect();
client.release();
console.log((await client.query('SELECT 1 AS one')).rows);
await pool.end();`,
      ),
    );
    expect(printedIn(trace)).toEqual(['30 [ { one: 1 } ]']);
    expect([...trace.of('query')]).toMatchObject([{ released: true, borrowing: 0 }]);
  });

  it('twice: node-postgres says so', async () => {
    const trace = await runProgram(
      using(
        1,
        `const client = await pool.connect();
client.release();
try { client.release(); } catch (e) { console.log((e as Error).message); }
await pool.end();`,
      ),
    );
    expect(printedIn(trace)).toEqual([
      '0 Release called on client which has already been released to the pool.',
    ]);
  });
});

describe('what is left open when main settles', () => {
  it('is a pool that nobody ended, and a client that nobody gave back', async () => {
    const trace = await runProgram(
      using(2, `const client = await pool.connect();\nawait client.query('SELECT 1');`),
    );
    const left = [...trace.of('leak')].map(({ what, site }) => [what, site?.line]);
    expect(left).toEqual([
      ['pool', 2],
      ['client', 3],
    ]);
  });

  it('is a client of its own that nobody ended', async () => {
    const trace = await runProgram(`import { Client } from 'pg';
const client = new Client();
await client.connect();
await client.query('SELECT 1');`);
    expect([...trace.of('leak')]).toMatchObject([{ what: 'client', site: { line: 3 } }]);
  });
});

describe('an idle client', () => {
  it('is closed after idleTimeoutMillis', async () => {
    const trace = await runProgram(`import { Pool } from 'pg';
const pool = new Pool({ idleTimeoutMillis: 100 });
await pool.query('SELECT 1');
await new Promise((next) => setTimeout(next, 500));
console.log(pool.totalCount);
await pool.end();`);
    expect(printedIn(trace)).toEqual(['530 0']);
    expect([...trace.of('client-close')]).toMatchObject([{ time: 130, client: 1 }]);
  });

  it('wakes nobody: what can never go on is reported at once', async () => {
    const trace = await runProgram(`import { Pool } from 'pg';
const pool = new Pool();
await pool.query('SELECT 1');
await new Promise(() => {});`);
    expect(summary(trace)).toMatchObject({ outcome: 'deadlock', at: 30 });
  });

  it('is no timer that the program has left behind', async () => {
    const trace = await runProgram(`import { Pool } from 'pg';
await new Pool().query('SELECT 1');`);
    expect([...trace.of('leak')].map(({ what }) => what)).toEqual(['pool']);
    expect([...trace.of('timer-set')]).toEqual([]);
  });
});
