import { describe, expect, it } from 'vitest';
import { pools, queries, textForm, waitReport, waits } from '../../../src/runtime/trace/index.ts';
import { deadlock, site, traceOf, type Written } from './hand-made.ts';

const started = (task: number, name: string, args: string): Written => ({
  kind: 'task-start',
  task,
  parent: 1,
  name,
  args,
  site: site(3),
});
const asks = (task: number, borrowing: number, line: number): Written => ({
  kind: 'client-wait',
  task,
  pool: 1,
  borrowing,
  single: false,
  site: site(line),
});
const gets = (task: number, borrowing: number, client: number): Written => ({
  kind: 'client-out',
  task,
  pool: 1,
  borrowing,
  client,
});
const awaits = (
  task: number,
  line: number,
  on: { kind: 'borrowing' | 'query' | 'pool'; id: number },
): Written => ({
  kind: 'await',
  task,
  site: site(line, 'pool.connect()'),
  on,
});
const back = (task: number, borrowing: number, client: number): Written => ({
  kind: 'client-back',
  task,
  pool: 1,
  borrowing,
  client,
  closed: false,
});
const open = (max: number): Written => ({ kind: 'pool-open', pool: 1, max, site: site(2) });
const query = (id: number, client: number, sql: string, more = {}): Written => ({
  kind: 'query',
  query: id,
  client,
  borrowing: client,
  transaction: false,
  released: false,
  sql,
  values: null,
  site: site(5),
  ...more,
});
const answer = (id: number, time: number, more = {}): Written => ({
  kind: 'query-end',
  time,
  query: id,
  rows: 1,
  command: 'SELECT',
  ...more,
});

/** Two callers that each have a client and ask for a second. */
const greedy = traceOf([
  open(2),
  started(2, 'greedy', '1'),
  asks(2, 1, 5),
  gets(2, 1, 1),
  started(3, 'greedy', '2'),
  asks(3, 2, 5),
  gets(3, 2, 2),
  {
    kind: 'join',
    join: 1,
    how: 'all',
    members: [
      { kind: 'task', id: 2 },
      { kind: 'task', id: 3 },
    ],
  },
  { kind: 'await', site: site(11, 'Promise.all(…)'), on: { kind: 'join', id: 1 } },
  query(1, 1, 'SELECT * FROM users WHERE id = $1', { task: 2 }),
  query(2, 2, 'SELECT * FROM users WHERE id = $1', { task: 3 }),
  answer(1, 30, { task: 2 }),
  asks(2, 3, 8),
  awaits(2, 8, { kind: 'borrowing', id: 3 }),
  answer(2, 30, { task: 3 }),
  asks(3, 4, 8),
  awaits(3, 8, { kind: 'borrowing', id: 4 }),
  deadlock,
]);

describe('a pool', () => {
  it('has its borrowings: asked for, lent, given back', () => {
    const trace = traceOf([
      open(1),
      asks(1, 1, 4),
      gets(1, 1, 1),
      asks(2, 2, 5),
      { ...back(1, 1, 1), time: 30 },
      gets(2, 2, 1),
      { kind: 'pool-end', time: 40, pool: 1 },
    ]);
    expect(pools(trace)).toMatchObject([
      {
        max: 1,
        opened: 0,
        ended: 40,
        peak: 1,
        borrowings: [
          { id: 1, task: 1, client: 1, asked: 0, out: 0, back: 30, site: { line: 4 } },
          { id: 2, task: 2, client: 1, asked: 0, out: 30, back: undefined },
        ],
      },
    ]);
    expect(
      textForm(trace),
    ).toBe(`      ├ resources: client 1 held by main 0→30 · client 1 held by main 30→…
      └ finished at 40 ms · pool ended, 1 client out, peak 1
`);
  });

  it('whose every holder asks for one more: who holds what, and that they wait for each other', () => {
    const { main, others } = waitReport(waits(greedy));
    expect(main).toBe(
      'main waits at line 11 for `greedy(1)` and `greedy(2)`; they wait for each other',
    );
    expect(others[0]).toBe(
      '`greedy(1)` waits at line 8 for a client of the pool, whose 2 are taken: one by itself at line 5 and one by `greedy(2)` at line 5',
    );
  });

  it('whose only client was never given back', () => {
    const trace = traceOf([
      open(1),
      started(2, 'report', ''),
      asks(2, 1, 5),
      gets(2, 1, 1),
      { kind: 'task-end', task: 2 },
      asks(1, 2, 9),
      awaits(1, 9, { kind: 'borrowing', id: 2 }),
      deadlock,
    ]);
    expect(waitReport(waits(trace)).main).toBe(
      'main waits at line 9 for the pool’s only client, taken by `report()` at line 5 and never given back',
    );
  });

  it('that is to end and lacks a client', () => {
    const trace = traceOf([
      open(3),
      asks(1, 1, 4),
      gets(1, 1, 1),
      { kind: 'pool-end', pool: 1, site: site(6) },
      awaits(1, 6, { kind: 'pool', id: 1 }),
      deadlock,
    ]);
    expect(waitReport(waits(trace)).main).toBe(
      'main waits at line 6 for the pool to end, which lacks a client: one that it took at line 4',
    );
  });
});

describe('queries', () => {
  const trace = traceOf([
    open(2),
    query(1, 1, 'SELECT *\n  FROM users'),
    answer(1, 30),
    query(2, 2, 'insert into lockers values ($1)'),
    answer(2, 60, { rows: 0, command: undefined, code: '23505', message: 'duplicate key' }),
    query(3, 1, 'UPDATE lockers SET holder = $1'),
    answer(3, 70, { rows: 0, command: undefined, message: 'Connection terminated' }),
    query(4, 2, 'SELECT pg_sleep(60)'),
  ]);

  it('have their outcome', () => {
    expect(queries(trace).map(({ start, end, outcome }) => [start, end, outcome])).toEqual([
      [0, 30, 'done'],
      [30, 60, 'failed'],
      [60, 70, 'cut'],
      [70, undefined, 'open'],
    ]);
  });

  it('are a line of the text form', () => {
    expect(textForm(trace)).toContain(
      '├ queries: c1 SELECT 0→30 · c2 INSERT 30→60 (23505) · c1 UPDATE 60→70 ✂ · c2 SELECT 70→…\n',
    );
  });

  it('that wait for another one’s transaction say whose', () => {
    const stuck = traceOf([
      open(2),
      started(2, 'transfer', "'a', 'b'"),
      asks(2, 1, 4),
      gets(2, 1, 1),
      { kind: 'transaction', task: 2, client: 1, how: 'begin' },
      { kind: 'await', task: 2, site: site(6, 'confirmed'), on: { kind: 'promise', id: 0 } },
      asks(1, 2, 12),
      gets(1, 2, 2),
      query(1, 2, 'SELECT 1'),
      { kind: 'query-wait', query: 1, owner: 1 },
      awaits(1, 13, { kind: 'query', id: 1 }),
      deadlock,
    ]);
    expect(waitReport(waits(stuck)).main).toBe(
      "main waits at line 13 for `SELECT 1`, which waits for the transaction of `transfer('a', 'b')` to end, while `transfer('a', 'b')` waits at line 6 for `confirmed`",
    );
  });
});
