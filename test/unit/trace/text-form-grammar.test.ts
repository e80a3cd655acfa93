import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  consoleLines,
  queries,
  requests,
  summary,
  type Trace,
  textForm,
} from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';
import { site, traceOf } from './hand-made.ts';
import { Grammar } from './w3c-grammar.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(`${root}docs/text-form.md`, 'utf8');
const grammar = new Grammar(/```ebnf\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
const run = grammar.pattern('run');

/** Every text form that is written down (Python's twins print none): of lessons' examples, of the tests' programs, of the page itself. */
const written = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(src\/lessons|test\/programs)\/.*(?<!\.report|\.py)\.txt$/.test(file))
  .map((file): [string, string] => [file, readFileSync(root + file, 'utf8')]);

describe('the grammar of the text form', () => {
  it('has productions', () => {
    expect(grammar.names).toEqual(expect.arrayContaining(['run', 'line', 'spans', 'waits', 'end']));
    expect(written.length).toBeGreaterThan(10);
  });

  it.each([...written, ['its own page', /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '']])(
    'takes %s',
    (_file, text) => {
      expect(text).toMatch(run);
    },
  );

  it.each([
    ['nothing', ''],
    ['no end', '    0 │ a\n'],
    ['a time that is not aligned', '0 │ a\n      └ finished at 0 ms\n'],
    ['an unknown sort', '      ├ dreams: a 0→1\n      └ finished at 0 ms\n'],
    ['an unknown fact', '      └ finished at 0 ms · all is well\n'],
    ['what is under way behind the end', '      └ finished at 0 ms\n      ├ requests: a 0→1\n'],
    ['a deadlock without a reason', '      └ deadlock at 0 ms\n'],
  ])('does not take %s', (_what, text) => {
    expect(text).not.toMatch(run);
  });
});

/** A text form read back with the grammar. */
function readBack(text: string) {
  const lines = text.split(/(?<=\n)/);
  const read = (name: string, ...caught: string[]) => {
    const pattern = grammar.pattern(name, caught);
    return lines.flatMap((line): { [production: string]: string | undefined }[] => {
      const found = pattern.exec(line);
      return found ? [{ ...found.groups, line }] : [];
    });
  };
  const spans: { [sort: string]: string[] } = {};
  for (const { sort = '', line = '' } of read('spans', 'sort'))
    spans[sort] = line.slice(line.indexOf(': ') + 2, -1).split(' · ');
  return {
    printed: read('line', 'moment', 'text'),
    spans,
    waits: read('waits', 'sentence'),
    end: read('end', 'finished', 'failed', 'deadlock', 'stopped', 'standing')[0] ?? {},
  };
}

const API = `const API = 'https://api.lanternpost.test';\n`;
const programs = {
  'prints values of several lines': `console.log({ a: 'x'.repeat(40), b: 'y'.repeat(40) }); console.log(); console.log('a · b ├ └');
setTimeout(() => console.log('late'), 123456); await new Promise((done) => setTimeout(done, 123456));`,
  'asks for much': `${API}await Promise.all(Array.from({ length: 12 }, (_, i) => fetch(API + '/users/' + i * 30)));
await fetch(API + '/broken').catch(() => {}); await fetch(API + '/hang', { signal: AbortSignal.timeout(9) }).catch(() => {});`,
  'leaves things behind': `${API}void fetch(API + '/hang'); setInterval(() => {}, 50); void Promise.reject(new Error('a\\nb'));`,
  'keeps the thread': `const end = performance.now() + 40; while (performance.now() < end);`,
  fails: `await null;\nthrow new RangeError('too far (line 7)');`,
  'fails at length': `throw new Error('one\\ntwo');`,
  deadlocks: `const never = async (n: number) => { await new Promise(() => {}); };
await Promise.all([never(1), never(2), ...Array.from({ length: 30 }, () => never(3))]);`,
  'is stopped': `setInterval(() => {}, 60_000); await new Promise(() => {});`,
};

describe.each(Object.entries(programs))('of a program that %s', (_what, text) => {
  it('the text is read back as what the trace says', async () => {
    const trace = await runProgram(text);
    const form = textForm(trace);
    expect(form).toMatch(run);
    expectSame(form, trace);
  });

  it('the text at a moment is one, too', async () => {
    const trace = await runProgram(text);
    for (const until of [0, 5, 60]) expect(textForm(trace, { until })).toMatch(run);
  });
});

function expectSame(form: string, trace: Trace): void {
  const { printed, spans, end } = readBack(form);
  const wanted = consoleLines(trace).flatMap(({ time, text }) =>
    text.split('\n').map((_, i) => (i === 0 ? time : undefined)),
  );
  expect(printed.map(({ moment = '' }) => (moment.trim() ? Number(moment) : undefined))).toEqual(
    wanted,
  );
  const rows = requests(trace);
  expect(spans.requests?.length ?? 0).toBe(Math.min(8, rows.length));
  rows.slice(0, 8).forEach(({ start, end: last }, i) => {
    expect(spans.requests?.[i]).toContain(` ${start}→${last ?? '…'}`);
  });
  const { outcome, at } = summary(trace);
  const name = outcome === 'limit' ? 'stopped' : outcome;
  expect(end[name]).toMatch(new RegExp(`^${name} at ${at} ms`));
}

it('of a database, sockets, workers and levels', () => {
  const trace = traceOf([
    { kind: 'pool-open', pool: 1, max: 2, site: site(1) },
    { kind: 'client-wait', pool: 1, borrowing: 1, single: false },
    { kind: 'client-out', pool: 1, borrowing: 1, client: 1 },
    {
      kind: 'query',
      query: 1,
      client: 1,
      borrowing: 1,
      transaction: false,
      released: false,
      sql: 'insert into lockers values (1)',
      values: null,
    },
    {
      kind: 'socket-open',
      socket: 1,
      api: 'WebSocket',
      url: 'wss://live.lanternpost.test/couriers',
    },
    { kind: 'worker-start', worker: 1 },
    { kind: 'stream-level', stream: 1, level: 0, limit: 4, site: site(9) },
    { kind: 'stream-level', stream: 1, level: 3, limit: 4, site: site(9) },
    { kind: 'mark', name: 'waiting', level: 12 },
    { kind: 'mark', name: 'waiting', level: 2 },
    { kind: 'query-end', time: 30, query: 1, rows: 0, code: '23505', message: 'duplicate key' },
    { kind: 'socket-close', time: 50, socket: 1, code: 1006, reason: '', by: 'network' },
  ]);
  const form = textForm(trace);
  expect(form).toMatch(run);
  const [query] = queries(trace);
  expect(readBack(form).spans).toEqual({
    queries: [`c1 INSERT ${query?.start}→${query?.end} (23505)`],
    resources: ['client 1 held by main 0→…'],
    sockets: ['live.lanternpost/couriers 0→50 ✗ (1006)'],
    workers: ['w1 0→…'],
    levels: ['stream, line 9 peak 3 of 4', 'waiting peak 2'],
  });
});
