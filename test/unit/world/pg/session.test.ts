import { describe, expect, it } from 'vitest';
import { summary, textForm } from '../../../../src/runtime/index.ts';
import { printedIn, runProgram } from '../../run-program.ts';

const twoClients = (body: string) => `import { Pool } from 'pg';
const pool = new Pool({ max: 2 });
const [a, b] = await Promise.all([pool.connect(), pool.connect()]);
${body}
a.release(); b.release();
await pool.end();`;

describe('one session behind all clients', () => {
  it('between BEGIN and COMMIT it is one client’s, and the other waits', async () => {
    const trace = await runProgram(
      twoClients(`await a.query('BEGIN');
await a.query("UPDATE accounts SET balance_cents = 1 WHERE id = 'a'");
const read = b.query("SELECT balance_cents FROM accounts WHERE id = 'a'").then(({ rows }) => console.log('b reads', rows[0].balance_cents));
await new Promise((next) => setTimeout(next, 200));
console.log('a commits');
await a.query('COMMIT');
await read;`),
    );
    expect(printedIn(trace)).toEqual(['260 a commits', '290 b reads 1']);
    expect([...trace.of('query-wait')]).toMatchObject([{ time: 60, query: 3, owner: 1 }]);
    const starts = [...trace.of('query-start')].map(({ time, query }) => [time, query]);
    expect(starts).toEqual([
      [0, 1],
      [30, 2],
      [260, 4],
      [260, 3],
    ]);
  });

  it('a query of the pool inside one’s own transaction waits for ever', async () => {
    const trace = await runProgram(`import { Pool } from 'pg';
const pool = new Pool({ max: 2 });
const client = await pool.connect();
await client.query('BEGIN');
await pool.query('SELECT 1');`);
    expect(summary(trace)).toMatchObject({ outcome: 'deadlock', at: 30 });
    const [wait] = trace.of('query-wait');
    const waiting = [...trace.of('query')].find(({ query }) => query === wait?.query);
    expect(waiting).toMatchObject({ sql: 'SELECT 1', site: { line: 5 } });
    // Whom it waits for: a client that was borrowed at line 3.
    const lent = [...trace.of('client-out')].find(({ client }) => client === wait?.owner);
    const asked = [...trace.of('client-wait')].find(
      ({ borrowing }) => borrowing === lent?.borrowing,
    );
    expect(asked?.site?.line).toBe(3);
    expect(textForm(trace)).toContain(
      '└ deadlock at 30 ms: main waits at line 5 for `SELECT 1`, which runs on another client and waits for the transaction that main itself has open, on the client taken at line 3\n',
    );
  });

  it('so does one in a function that is called from inside the transaction', async () => {
    const trace = await runProgram(`import { Pool } from 'pg';
const pool = new Pool({ max: 2 });
const balance = () => pool.query("SELECT balance_cents FROM accounts WHERE id = 'a'");
async function debit(cents: number) {
  const client = await pool.connect();
  await client.query('BEGIN');
  await audit(cents);
  await client.query('COMMIT');
}
async function audit(cents: number) {
  console.log(cents, (await balance()).rows);
}
await debit(300);`);
    expect(textForm(trace)).toContain(
      'main waits at line 13 for `debit(300)`, which waits at line 7 for `audit(300)`, which waits at line 11 for `SELECT balance_cents FROM accounts WHER…`, which waits for the transaction of `debit(300)` to end; these 2 wait for each other',
    );
  });

  it('and one that waits for a COMMIT that was forgotten', async () => {
    const trace = await runProgram(
      twoClients(`await a.query('BEGIN');
a.release();
await b.query('SELECT 1');`),
    );
    expect(textForm(trace)).toContain(
      'main waits at line 6 for `SELECT 1`, which waits for a transaction that main left open when it gave back the client taken at line 3\n',
    );
  });

  it('a BEGIN of the pool itself, and queries of the pool that meet its transaction', async () => {
    const trace = await runProgram(`import { Pool } from 'pg';
const pool = new Pool();
await pool.query('BEGIN');
await Promise.all(['L1', 'L2'].map((id) => pool.query('SELECT * FROM lockers WHERE id = $1', [id])));
await pool.query('COMMIT');`);
    expect(textForm(trace)).toContain(
      'main waits at line 4 for `SELECT * FROM lockers WHERE id = $1`, which waits for a transaction that main left open when it gave back the client taken at line 3 (1 of 2 has settled)\n',
    );
  });

  it('a client’s settings are its own', async () => {
    const trace = await runProgram(
      twoClients(`await a.query("SET application_name = 'mine'");
const name = async (client: any) => (await client.query('SHOW application_name')).rows[0].application_name;
console.log([await name(b), await name(a), await name(b)]);`),
    );
    expect(printedIn(trace)).toEqual(["120 [ '', 'mine', '' ]"]);
  });

  it('a prepared statement’s name is its client’s own', async () => {
    const trace = await runProgram(
      twoClients(`const ask = (client: any, text: string) => client.query({ name: 'mine', text, values: [1] });
console.log((await ask(a, 'SELECT $1::int AS a')).rows, (await ask(b, 'SELECT $1::int + 1 AS b')).rows, (await ask(a, 'SELECT $1::int AS a')).rows);`),
    );
    expect(printedIn(trace)).toEqual(['90 [ { a: 1 } ] [ { b: 2 } ] [ { a: 1 } ]']);
  });

  it('what one client notifies arrives at those who listen', async () => {
    const trace = await runProgram(
      twoClients(`a.on('notification', ({ channel, payload }) => console.log('a hears', channel, payload));
b.on('notification', () => console.log('b hears'));
await a.query('LISTEN depots');
await b.query("NOTIFY depots, 'full'");
await b.query("SELECT pg_notify('other', 'nobody listens')");`),
    );
    expect(printedIn(trace)).toEqual(['60 a hears depots full']);
    expect([...trace.of('notification')]).toMatchObject([{ client: 1, payload: 'full' }]);
  });

  it('a connection that ends takes its transaction with it', async () => {
    const trace = await runProgram(`import { Client, Pool } from 'pg';
const pool = new Pool();
const client = new Client();
await client.connect();
await client.query('BEGIN');
await client.query('DELETE FROM comments');
await client.end();
console.log((await pool.query('SELECT count(*)::int FROM comments')).rows);
await pool.end();`);
    expect(printedIn(trace)).toEqual(['90 [ { count: 16 } ]']);
    expect([...trace.of('transaction')].map(({ how }) => how)).toEqual(['begin', 'rollback']);
  });
});

describe('what one session cannot give', () => {
  it.each([
    ['an isolation level', 'BEGIN ISOLATION LEVEL SERIALIZABLE'],
    ['a lock on a row', 'SELECT * FROM lockers FOR UPDATE'],
    ['an advisory lock', 'SELECT pg_advisory_lock(1)'],
    ['the cancel of a statement', 'SELECT pg_cancel_backend(1)'],
    ['a temporary table of its own', 'CREATE TEMP TABLE mine (id int)'],
  ])('%s: the program is told, once', async (_what, sql) => {
    const trace = await runProgram(`import { Client } from 'pg';
const client = new Client();
client.on('notice', ({ message }) => console.log(message));
await client.connect();
for (let i = 0; i < 2; i++) await client.query(${JSON.stringify(sql)}).catch(() => {});
await client.end();`);
    const notes = [...trace.of('query-note')];
    expect(notes).toMatchObject([{ query: 1 }]);
    const told = printedIn(trace).filter((line) => line.includes('All clients share one session'));
    expect(told).toEqual([`30 ${notes[0]?.message}`]);
  });
});
