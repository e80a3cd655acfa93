import { describe, expect, it } from 'vitest';
import type { DatabaseFaults } from '../../../../src/runtime/world/pg/database-faults.ts';
import { printedIn, runProgram } from '../../run-program.ts';

const asked = (body: string) => `import { Pool } from 'pg';
const pool = new Pool({ max: 2 });
pool.on('error', (e) => console.log('pool:', e.message));
const ask = (sql: string) => pool.query(sql).then(({ command }) => console.log(command), (e) => console.log(e.code, e.message));
${body}
await pool.end();`;

const printed = async (body: string, database: DatabaseFaults) =>
  printedIn(await runProgram(asked(body), { world: { database } }));

describe('a scenario may ask that', () => {
  it('a query fails, once, and the connection can be used further', async () => {
    const failOn = [{ sql: '^select', times: 1, code: '40001', message: 'could not serialize' }];
    expect(await printed(`await ask('SELECT 1'); await ask('SELECT 1');`, { failOn })).toEqual([
      '30 40001 could not serialize',
      '60 SELECT',
    ]);
  });

  it('the second of its kind fails, and its transaction with it', async () => {
    const trace = await runProgram(
      asked(`const client = await pool.connect();
for (const sql of ['BEGIN', "UPDATE lockers SET holder = 'x'", "UPDATE lockers SET holder = 'y'", 'SELECT 1', 'COMMIT', 'SELECT holder FROM lockers'])
  await client.query(sql).then(({ command, rows }) => console.log(command, rows), (e) => console.log(e.code));
client.release();`),
      { world: { database: { failOn: [{ sql: 'update', after: 1, code: 'XX000' }] } } },
    );
    expect(printedIn(trace)).toEqual([
      '30 BEGIN []',
      '60 UPDATE []',
      '90 XX000',
      '120 25P02',
      '150 ROLLBACK []',
      '180 SELECT [ { holder: null }, { holder: null } ]',
    ]);
    const ends = [...trace.of('query-end')].map(({ code }) => code);
    expect(ends).toEqual([undefined, undefined, 'XX000', '25P02', undefined, undefined]);
  });

  it('queries and connections take longer, all or some', async () => {
    const faults = {
      connect: { latency: 100 },
      latency: 50,
      failOn: [{ sql: 'users', latency: 400 }],
    };
    expect(await printed(`await ask('SELECT 1'); await ask('SELECT FROM users');`, faults)).toEqual(
      ['150 SELECT', '550 SELECT'],
    );
  });

  it('connections are refused', async () => {
    expect(
      await printed(`await ask('SELECT 1'); await ask('SELECT 1');`, { connect: { refuse: 1 } }),
    ).toEqual(['0 ECONNREFUSED connect ECONNREFUSED 127.0.0.1:5432', '30 SELECT']);
    const trace = await runProgram(asked(`await ask('SELECT 1');`), {
      world: { database: { connect: { refuse: 'all' } } },
    });
    expect([...trace.of('client-denied')]).toMatchObject([
      { borrowing: 1, message: 'connect ECONNREFUSED 127.0.0.1:5432' },
    ]);
  });

  it('the connection breaks while a query runs', async () => {
    const failOn = [{ sql: 'users', disconnect: true as const, times: 1 }];
    expect(
      await printed(`await ask('SELECT FROM users'); await ask('SELECT FROM users');`, { failOn }),
    ).toEqual(['30 ECONNRESET read ECONNRESET', '60 SELECT']);
  });
});

describe('a schedule', () => {
  it('scales each query by what is asked, with its values', async () => {
    const times = async (seed: number) => {
      const trace = await runProgram(
        `import { Pool } from 'pg';
const pool = new Pool();
await Promise.all([1, 2, 3].map((id) => pool.query('SELECT $1::int', [id])));
await pool.end();`,
        { seed },
      );
      return [...trace.of('query-end')].map(({ query, time }) => `${query} ${time}`).sort();
    };
    expect(await times(0)).toEqual(['1 30', '2 30', '3 30']);
    const scaled = (await times(1)).map((each) => Number(each.split(' ')[1]));
    expect(new Set(scaled).size).toBeGreaterThan(1);
    for (const ms of scaled) expect(Math.abs(ms - 30)).toBeLessThanOrEqual(15);
    expect(await times(1)).toEqual(await times(1));
  });
});
