import { describe, expect, it } from 'vitest';
import { summary, textForm } from '../../../../src/runtime/index.ts';
import { printedIn, runProgram, texts } from '../../run-program.ts';

const ask = (...sql: string[]) => `import { Client } from 'pg';
const client = new Client();
client.on('error', (e) => console.log('broken:', e.message));
await client.connect();
for (const sql of ${JSON.stringify(sql)})
  await client.query(sql).then(({ command }) => console.log(command), (e) => console.log(e.code, e.message));
await client.end();`;

/** What is in every table, what there is beside them, and what a session has: all that a run could leave behind. */
const everything = `import { Client } from 'pg';
const client = new Client();
await client.connect();
const ask = async (text: string) => (await client.query({ text, rowMode: 'array' })).rows;
for (const table of ['depots', 'users', 'posts', 'comments', 'parcels', 'tracking_events', 'accounts', 'lockers', 'jobs', 'processed', 'idempotency_keys'])
  console.log(table, (await ask(\`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM \${table} t\`))[0]);
console.log(await ask("SELECT count(*), max(oid) FROM pg_class"));
console.log(await ask("SELECT last_value, is_called FROM tracking_events_id_seq"));
console.log(await ask("SELECT name, setting FROM pg_settings WHERE source = 'session'"));
console.log(await ask('SELECT count(*) FROM pg_prepared_statements'), await ask('SELECT pg_listening_channels()'));
console.log(await ask("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), await ask('SELECT pg_current_xact_id(), random()'));
await client.end();`;

/** Each gets a world as it was; the first time also shows what that is. */
let clean: string[] | undefined;
async function expectClean(): Promise<void> {
  const now = await texts(everything);
  clean ??= now;
  expect(now).toEqual(clean);
  expect(now.length).toBeGreaterThan(10);
}

describe('the next run finds a clean world after', () => {
  it('nothing at all', expectClean);

  it.each([
    ['a forgotten COMMIT', ['BEGIN', 'DELETE FROM comments', "UPDATE lockers SET holder = 'me'"]],
    ['tables dropped', ['DROP TABLE depots CASCADE', 'DROP SCHEMA public CASCADE']],
    [
      'rows changed',
      ["INSERT INTO processed VALUES ('x')", 'UPDATE accounts SET balance_cents = 1'],
    ],
    [
      'sequences, temporary tables, settings, statements, channels and advisory locks',
      [
        "SELECT nextval('tracking_events_id_seq')",
        'CREATE TEMP TABLE mine AS SELECT 1',
        'SET search_path = pg_catalog',
        'PREPARE p AS SELECT 1',
        'LISTEN here',
        'SELECT pg_advisory_lock(7)',
        'SELECT setseed(0.5)',
      ],
    ],
    [
      'much that was written',
      [
        "CREATE TABLE big AS SELECT i, repeat('x', 500) AS t FROM generate_series(1, 20000) AS i",
        'VACUUM FULL users',
        'REINDEX TABLE parcels',
      ],
    ],
    ['a library that was loaded', ["SELECT to_tsvector('english', 'running')"]],
  ])('%s', async (_what, sql) => {
    const printed = await texts(ask(...sql));
    expect(printed).toHaveLength(sql.length);
    expect(printed.filter((line) => line.startsWith('broken'))).toEqual([]);
    await expectClean();
  });

  it('a program that never let go, with its transaction open', async () => {
    const trace = await runProgram(
      `import { Client } from 'pg';
const client = new Client();
await client.connect();
await client.query('BEGIN');
await client.query('DELETE FROM comments');
while (true) {}`,
      { limits: { turn: 300 } },
    );
    expect(summary(trace)).toMatchObject({ outcome: 'limit', limit: 'real-time' });
    await expectClean();
  });
});

describe('Postgres says what it says to', () => {
  it.each([
    ['a syntax error', ['SELEC 1'], ['42601 syntax error at or near "SELEC"']],
    [
      'a constraint',
      ['UPDATE accounts SET balance_cents = -1'],
      ['23514 new row for relation "accounts" violates check constraint "balance_not_negative"'],
    ],
    [
      'a copy by a program',
      ["COPY users TO PROGRAM 'cat'"],
      ['42501 permission denied to COPY to or from an external program'],
    ],
    [
      'a copy from a client that has none',
      ['COPY users FROM STDIN', 'SELECT 1'],
      ['57014 COPY from stdin failed: No source stream defined', 'SELECT'],
    ],
    [
      'the drop of its database',
      ['DROP DATABASE lanternpost'],
      ['55006 cannot drop the currently open database'],
    ],
    [
      'the drop of a table that others need',
      ['DROP TABLE depots'],
      ['2BP01 cannot drop table depots because other objects depend on it'],
    ],
    [
      'files of the server',
      ["SELECT pg_read_file('/etc/passwd')"],
      ['42501 permission denied for function pg_read_file'],
    ],
    [
      'a function without end',
      [
        'CREATE FUNCTION f(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN f(n); END $$',
        'SELECT f(1)',
        'SELECT 1',
      ],
      ['CREATE', '54001 stack depth limit exceeded', 'SELECT'],
    ],
  ])('%s', async (_what, sql, said) => {
    expect(await texts(ask(...sql))).toEqual(said);
  });

  it('pg_sleep: that takes its time, of which there is enough', async () => {
    const trace = await runProgram(ask('SELECT pg_sleep(60)'));
    expect(printedIn(trace)).toEqual(['60000 SELECT']);
  });

  it('a recursion with an end, and a large result', async () => {
    const trace = await runProgram(
      `import { Client } from 'pg';
const client = new Client();
await client.connect();
const one = async (sql: string) => (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
console.log(await one('WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 100000) SELECT count(*) FROM r'));
console.log((await one("SELECT repeat('x', 50000000)")).length);
await client.end();`,
      { limits: { query: 60_000, total: 60_000, turn: 60_000 } },
    );
    expect(printedIn(trace)).toEqual(['30 100000', '60 50000000']);
    await expectClean();
  });
});

describe('a query without end', () => {
  it.each([
    ['counts for ever', 'SELECT count(*) FROM generate_series(1, 100000000000)'],
    ['has rows for ever', 'SELECT i, now() FROM generate_series(1, 100000000000) AS i'],
    [
      'writes for ever',
      'CREATE TABLE big AS SELECT i, now() FROM generate_series(1, 100000000000) AS i',
    ],
    ['loops for ever', 'SET statement_timeout = 50; DO $$ BEGIN LOOP END LOOP; END $$'],
    [
      'recurses for ever',
      'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r',
    ],
  ])('that %s ends the run, with its line; the next run has another server', async (_what, sql) => {
    const trace = await runProgram(
      `import { Client } from 'pg';\nconst client = new Client();\nawait client.connect();\nconsole.log('asks');\nawait client.query('${sql}');`,
      { limits: { query: 500 } },
    );
    expect(printedIn(trace)).toEqual(['0 asks']);
    expect(textForm(trace)).toContain(
      '└ stopped at 0 ms: a query never came to an end at line 5\n',
    );
    await expectClean();
  });

  it('is ended with the run that is stopped from outside', async () => {
    const trace = await runProgram(ask('SELECT count(*) FROM generate_series(1, 100000000000)'), {
      signal: AbortSignal.timeout(300),
    });
    expect(summary(trace).outcome).toBe('stopped');
    await expectClean();
  });
});

describe('a server that ends itself', () => {
  it('says why, breaks all connections, and refuses more; the next run has another', async () => {
    const trace = await runProgram(`import { Client } from 'pg';
const [a, b] = [new Client(), new Client()];
for (const [name, client] of [['a', a], ['b', b]] as const) {
  client.on('error', (e) => console.log(name, e.message));
  await client.connect();
}
await a.query('SET idle_in_transaction_session_timeout = 50');
await a.query('BEGIN');
await new Promise((next) => setTimeout(next, 100));
await a.query('SELECT 1').catch((e) => console.log('asked:', e.code, e.message));
await b.query('SELECT 1').catch((e) => console.log('other:', e.message));
await new Client().connect().catch((e) => console.log('new:', e.code));`);
    expect(printedIn(trace)).toEqual([
      '190 asked: 25P03 terminating connection due to idle-in-transaction timeout',
      '190 a Connection terminated unexpectedly',
      '190 b Connection terminated unexpectedly',
      '190 other: Connection terminated unexpectedly',
      '190 new: ECONNREFUSED',
    ]);
    await expectClean();
  });
});
