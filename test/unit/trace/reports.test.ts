import { describe, expect, it } from 'vitest';
import {
  criticalPath,
  floating,
  leaks,
  rejections,
  type Trace,
  thread,
} from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';
import { site, traceOf } from './hand-made.ts';

const head = `import { setTimeout as sleep } from 'node:timers/promises';
const API = 'https://api.lanternpost.test';
const job = async (ms: number) => { await sleep(ms); };
`;
const ran = (text: string): Promise<Trace> => runProgram(head + text);
const said = (all: readonly { text: string }[]): string[] => all.map(({ text }) => text);

describe('what was left behind is told with the line that opened it', () => {
  it('a request', async () => {
    expect(
      said(
        leaks(
          await ran(
            `void fetch(API + '/slow?ms=500');\nvoid fetch(API + '/hang');\nawait sleep(20);`,
          ),
        ),
      ),
    ).toEqual([
      '`GET /slow?ms=500`, sent at line 4, was still under way when main ended; it ended 480 ms later.',
      '`GET /hang`, sent at line 5, was still under way when main ended; it never ended.',
    ]);
  });

  it('timers', async () => {
    expect(
      said(
        leaks(
          await ran(`setTimeout(() => {}, 1500);
const far = setTimeout(() => {}, 20_000);
setInterval(() => {}, 100);
const cleared = setTimeout(() => {}, 9000);
setTimeout(() => clearTimeout(cleared), 300);`),
        ),
      ),
    ).toEqual([
      'A `setTimeout` of 1,500 ms, set at line 4, had not fired when main ended; it fired 1,500 ms later.',
      'A `setTimeout` of 20,000 ms, set at line 5, had not fired when main ended; it never fired.',
      'A `setInterval` of 100 ms, set at line 6, went on when main had ended; nothing cleared it.',
      'A `setTimeout` of 9,000 ms, set at line 7, had not fired when main ended; it was cleared 300 ms later.',
      'A `setTimeout` of 300 ms, set at line 8, had not fired when main ended; it fired 300 ms later.',
    ]);
  });

  it('a task, with what it waited for', async () => {
    expect(
      said(
        leaks(
          await ran(`const never = async () => { await new Promise(() => {}); };
void job(700);
void never();
await sleep(100);`),
        ),
      ),
    ).toEqual([
      '`job(700)`, started at line 5, still waited at line 3 for `sleep 700` when main ended; it ended 600 ms later.',
      '`never()`, started at line 6, still waited at line 4 for `new Promise(() => {})` when main ended; it never ended.',
    ]);
  });

  it('a request of which a task still reads the body is told once', async () => {
    const read = `const load = async (ms: number) => (await fetch(API + '/slow?ms=' + ms)).text();\n`;
    expect(said(leaks(await ran(`${read}await Promise.race([load(20), load(300)]);`)))).toEqual([
      '`load(300)`, started at line 5, still waited at line 4 for `GET /slow?ms=300` when main ended; it ended 280 ms later.',
    ]);
  });

  it('what ends in the instant in which main does', async () => {
    expect(said(leaks(await ran(`setTimeout(() => {}, 0);`)))).toEqual([
      'A `setTimeout` of 0 ms, set at line 4, had not fired when main ended; it fired in the same instant.',
    ]);
  });

  it('the loser of a race', async () => {
    expect(said(leaks(await ran(`await Promise.race([job(10), job(40)]);`)))).toEqual([
      '`job(40)`, started at line 4, still waited at line 3 for `sleep 40` when main ended; it ended 30 ms later.',
    ]);
  });

  it('a client, a socket, a listener, a worker', () => {
    const trace = traceOf([
      {
        kind: 'socket-open',
        socket: 1,
        api: 'WebSocket',
        url: 'wss://live.lanternpost.test/couriers',
      },
      { kind: 'main-settled', outcome: 'fulfilled', value: null },
      { kind: 'leak', what: 'client', id: 1, site: site(4) },
      { kind: 'leak', what: 'socket', id: 1, site: site(5) },
      { kind: 'leak', what: 'listener', id: 1, site: site(6) },
      { kind: 'leak', what: 'worker', id: 1, site: site(7) },
      { kind: 'socket-close', time: 500, socket: 1, code: 1000, reason: '', by: 'server' },
      { kind: 'run-end', actor: 'world', outcome: 'finished' },
    ]);
    expect(said(leaks(trace))).toEqual([
      'A client of the pool, taken at line 4, had not been given back when main ended.',
      '`WebSocket live.lanternpost/couriers`, opened at line 5, was still open when main ended; it was closed 500 ms later.',
      'A listener, added at line 6, had not been removed when main ended.',
      'A worker, started at line 7, had not been terminated when main ended.',
    ]);
  });

  it('nothing, of a run that cleans up, and of one whose main never ended', async () => {
    expect(leaks(await ran(`await job(5);`))).toEqual([]);
    expect(
      leaks(await ran(`setInterval(() => {}, 300_000); await new Promise(() => {});`)),
    ).toEqual([]);
  });
});

describe('a task that nobody awaits is told with its line', () => {
  it.each<[what: string, text: string, sentence: string]>([
    [
      'a call alone',
      `job(5); await sleep(9);`,
      '`job(5)`, started at line 4, was never awaited; it ended at 5 ms.',
    ],
    [
      'with void, and longer than main',
      `void job(50); await sleep(9);`,
      '`job(50)`, started at line 4, was never awaited; it ended at 50 ms, 41 ms after main.',
    ],
    [
      'kept in a variable',
      `const kept = job(5); await sleep(9);`,
      '`job(5)`, started at line 4, was never awaited; it ended at 5 ms.',
    ],
    [
      'that fails',
      `const bad = async () => { throw new Error('no mail'); };\nbad();`,
      '`bad()`, started at line 5, was never awaited; it failed at 0 ms: `Error: no mail`.',
    ],
    [
      'that never ends',
      `const never = async () => { await new Promise(() => {}); };\nnever();`,
      '`never()`, started at line 5, was never awaited; it never ended.',
    ],
    [
      'callbacks of forEach',
      `[30, 10].forEach(async (ms) => { await sleep(ms); });`,
      '2 callbacks of `forEach` at line 4 were never awaited; the last of them ended at 30 ms, 30 ms after main.',
    ],
    [
      'calls in a loop',
      `for (const ms of [5, 3, 4]) job(ms);\nawait sleep(9);`,
      '3 calls of `job` at line 4 were never awaited; the last of them ended at 5 ms.',
    ],
    [
      'put into a list and forgotten',
      `const all: unknown[] = [];\nall.push(job(5));\nawait sleep(9);`,
      '`job(5)`, started at line 5, was never awaited; it ended at 5 ms.',
    ],
    [
      'behind a condition',
      `if (API) API && job(5);\nawait sleep(9);`,
      '`job(5)`, started at line 4, was never awaited; it ended at 5 ms.',
    ],
  ])('%s', async (_what, text, sentence) => {
    expect(said(floating(await ran(text)))).toEqual([sentence]);
  });

  it.each<[what: string, text: string]>([
    ['awaited', `await job(1);`],
    ['awaited later', `const p = job(1); await sleep(5); await p;`],
    ['awaited by another', `const p = job(1); await (async () => { await p; })();`],
    ['chained', `job(1).catch(() => {});`],
    ['a member of a combinator', `await Promise.all([job(1), job(2)]);`],
    [
      'kept in an array and joined',
      `const all = []; for (let i = 0; i < 3; i++) all.push(job(i)); await Promise.all(all);`,
    ],
    ['kept in a set and joined', `const all = new Set([job(1)]); await Promise.all(all);`],
    ['returned', `const pass = async () => job(1); await pass();`],
    ['returned by a callback of map', `await Promise.all([1, 2].map((ms) => job(ms)));`],
    ['what a promise is resolved with', `await new Promise((done) => done(job(1)));`],
    ['looped over', `for await (const each of [job(1), job(2)]) void each;`],
    ['what Promise.try calls', `await Promise.try(() => job(1));`],
    [
      'given to a package',
      `import pLimit from 'p-limit'; const limit = pLimit(1); await limit(() => job(1));`,
    ],
    [
      'disposed of with await using',
      `const open = () => ({ async [Symbol.asyncDispose]() { await sleep(1); } });\nawait using it = open();`,
    ],
  ])('but not one that is %s', async (_what, text) => {
    expect(said(floating(await ran(text)))).toEqual([]);
  });
});

describe('a rejection without a handler is told with the line that threw', () => {
  it('lost for good', async () => {
    expect(
      said(
        rejections(
          await ran(`const mail = async () => {
  await sleep(50);
  throw new Error('mail server is down');
};
void mail();
await sleep(100);`),
        ),
      ),
    ).toEqual([
      'At 50 ms `mail()` failed with `Error: mail server is down` from line 6, and nobody handled it.',
    ]);
  });

  it('handled late', async () => {
    const [rejection] = rejections(
      await ran(`const ok = async () => { await sleep(300); };
const bad = async () => { await sleep(50); throw new Error('bad'); };
const a = ok(), b = bad();
try { await a; await b; } catch {}`),
    );
    expect(rejection).toMatchObject({ time: 50, handledAt: 300, site: { line: 5 } });
    expect(rejection?.text).toBe(
      'At 50 ms `bad()` failed with `Error: bad` from line 5, and nobody was there to handle it yet; a handler came 250 ms too late.',
    );
  });

  it('of the task to which it came at last', async () => {
    expect(
      said(
        rejections(
          await ran(`const inner = async () => { throw new TypeError('deep'); };
const outer = async () => { await inner(); };
void outer();`),
        ),
      ),
    ).toEqual([
      'At 0 ms `outer()` failed with `TypeError: deep` from line 4, and nobody handled it.',
    ]);
  });

  it('of a promise that is no task’s, with any value', async () => {
    expect(said(rejections(await ran(`void Promise.reject('no');`)))).toEqual([
      'At 0 ms a promise was rejected with `no`, and nobody handled it.',
    ]);
  });

  it('two of the same value are told apart', async () => {
    const all = rejections(
      await ran(
        `const a = Promise.reject(7); void Promise.reject(7); await sleep(10); a.catch(() => {});`,
      ),
    );
    expect(all.map(({ handledAt }) => handledAt)).toEqual([10, undefined]);
  });
});

describe('a block of the thread is told with what was late', () => {
  it('by main', async () => {
    const [block, ...more] = thread(
      await ran(`setTimeout(() => {}, 5);
const end = performance.now() + 1000;
while (performance.now() < end);`),
    );
    expect(more).toEqual([]);
    expect(block).toMatchObject({ from: 0, to: 1000, late: [{ due: 5, fired: 1000 }] });
    expect(block?.text).toBe(
      'main kept the thread from 0 ms to 1,000 ms; the timer set at line 4, due at 5 ms, fired 995 ms late.',
    );
  });

  it('by all whose code ran in it, when none of them waited', async () => {
    const [block] = thread(
      await ran(`const spin = async (ms: number) => { const end = performance.now() + ms; while (performance.now() < end); };
await Promise.all([spin(200), spin(300), spin(100)]);`),
    );
    expect(block?.text).toBe(
      '`spin(200)`, `spin(300)` and `spin(100)` kept the thread from 0 ms to 600 ms.',
    );
  });

  it('by a task, and by a callback', async () => {
    const spin = `const spin = (ms: number) => { const end = performance.now() + ms; while (performance.now() < end); };\n`;
    expect(
      said(
        thread(
          await ran(`${spin}setTimeout(() => spin(20), 10);
const heavy = async () => { await sleep(100); spin(30); };
await heavy();`),
        ),
      ),
    ).toEqual([
      'A callback kept the thread from 10 ms to 30 ms.',
      '`heavy()` kept the thread from 100 ms to 130 ms.',
    ]);
  });
});

describe('the critical path', () => {
  const path = async (text: string): Promise<[string[], number]> => {
    const steps = criticalPath(await ran(text));
    for (const [i, step] of steps.entries()) expect(step.from).toBe(steps[i - 1]?.to ?? 0);
    return [said(steps), steps.at(-1)?.to ?? 0];
  };

  it('of waits in sequence is all of them', async () => {
    expect(await path(`await sleep(30);\nawait job(70);`)).toEqual([
      [
        '30 ms: main waits at line 4 for `sleep 30`',
        '70 ms: `job(70)` waits at line 3 for `sleep 70`',
      ],
      100,
    ]);
  });

  it('goes through the slowest of many', async () => {
    expect(
      await path(`const chain = async () => { await sleep(10); await (await fetch(API + '/slow?ms=200')).text(); };
await Promise.all([job(50), chain(), job(90)]);`),
    ).toEqual([
      [
        '10 ms: `chain()` waits at line 4 for `sleep 10`',
        '200 ms: `chain()` waits at line 4 for `GET /slow?ms=200`',
      ],
      210,
    ]);
  });

  it('goes through the first of a race', async () => {
    expect(await path(`await Promise.race([job(50), sleep(20)]);`)).toEqual([
      ['20 ms: main waits at line 4 for `sleep 20`'],
      20,
    ]);
  });

  it('counts what was begun earlier from its beginning', async () => {
    expect(
      await path(`await sleep(5);
const early = job(100);
await sleep(40);
await early;`),
    ).toEqual([
      [
        '5 ms: main waits at line 4 for `sleep 5`',
        '100 ms: `job(100)` waits at line 3 for `sleep 100`',
      ],
      105,
    ]);
  });

  it('follows who called a promise’s function', async () => {
    expect(
      await path(`const ready = Promise.withResolvers<void>();
const starter = async () => { await sleep(25); ready.resolve(); };
void starter();
await ready.promise;`),
    ).toEqual([['25 ms: `starter()` waits at line 5 for `sleep 25`'], 25]);
  });

  it('tells when the thread was kept', async () => {
    expect(
      await path(`await sleep(10);
const end = performance.now() + 60;
while (performance.now() < end);
await sleep(5);`),
    ).toEqual([
      [
        '10 ms: main waits at line 4 for `sleep 10`',
        '60 ms: main keeps the thread',
        '5 ms: main waits at line 7 for `sleep 5`',
      ],
      75,
    ]);
  });

  it('of a main that never ended there is none', async () => {
    expect(criticalPath(await ran(`await new Promise(() => {});`))).toEqual([]);
  });
});
