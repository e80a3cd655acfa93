import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/runtime/sandbox/protocol.ts';
import { type Lane, type Lanes, lanes } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const head = `import { setTimeout as sleep } from 'node:timers/promises';
const API = 'https://api.lanternpost.test';
const job = async (name: string, ms: number) => { await sleep(ms); return name; };
`;

const lanesOf = async (text: string): Promise<Lanes> => lanes(await runProgram(head + text));

/** `job('slow', 300) 0–300 resolved: sleep 300 0–300`. */
const drawn = ({ name, start, end, outcome, spans }: Lane): string =>
  `${name} ${start}–${end ?? '…'} ${outcome}: ${spans
    .map(({ label, from, to }) => `${label} ${from}–${to ?? '…'}`)
    .join(', ')}`;

const drawings = ({ lanes: all }: Lanes): string[] => all.map(drawn);

describe('a gather has a lane for each task', () => {
  it('main waits for all of them; what ends last wakes it', async () => {
    const read = await lanesOf(
      `console.log(await Promise.all([job('slow', 300), job('fast', 100), job('middle', 200)]));`,
    );
    expect(drawings(read)).toEqual([
      'main 0–300 resolved: all of 3 0–300',
      "job('slow', 300) 0–300 resolved: sleep 300 0–300",
      "job('fast', 100) 0–100 resolved: sleep 100 0–100",
      "job('middle', 200) 0–200 resolved: sleep 200 0–200",
    ]);
    const [main, slow] = read.lanes;
    expect(read.wakes).toEqual([{ time: 300, from: slow?.task, to: main?.task }]);
    expect(read).toMatchObject({ mainEnd: 300, end: 300, moments: [0, 100, 200, 300] });
    expect(main?.prints).toEqual([300]);
    expect(main?.spans[0]).toMatchObject({ kind: 'tasks', ok: true, site: { line: 4 } });
    expect(read.lanes.map(({ depth }) => depth)).toEqual([0, 1, 1, 1]);
  });

  it('one after another is a staircase', async () => {
    const read = await lanesOf(`for (const ms of [30, 20]) await job('step', ms);`);
    expect(drawings(read)).toEqual([
      "main 0–50 resolved: job('step', 30) 0–30, job('step', 20) 30–50",
      "job('step', 30) 0–30 resolved: sleep 30 0–30",
      "job('step', 20) 30–50 resolved: sleep 20 30–50",
    ]);
    expect(read.wakes.map(({ time }) => time)).toEqual([30, 50]);
  });

  it('`Promise.try` waits for what its callback returned', async () => {
    const read = await lanesOf(`await Promise.try(job, 'one', 30); await Promise.try(() => 1);`);
    expect(drawings(read)).toEqual([
      "main 0–30 resolved: job('one', 30) 0–30",
      "job('one', 30) 0–30 resolved: sleep 30 0–30",
    ]);
    expect(read.wakes).toEqual([{ time: 30, from: 2, to: 1 }]);
  });

  it('a combinator of the program’s own may give anything', async () => {
    const read = await lanesOf(
      `Promise.all = (() => 5) as never; console.log(await Promise.all([]));`,
    );
    expect(drawings(read)).toEqual(['main 0–0 resolved: ']);
  });

  it('callbacks of one call are counted', async () => {
    const read = await lanesOf(`await Promise.all([1, 2].map(async (n) => { await sleep(n); }));`);
    expect(read.lanes.map(({ name }) => name)).toEqual([
      'main',
      'map callback 1',
      'map callback 2',
    ]);
  });

  it('a race ends with the first, and the other goes on', async () => {
    const read = await lanesOf(`await Promise.race([job('a', 10), job('b', 40)]);`);
    expect(drawings(read)).toEqual([
      'main 0–10 resolved: race of 2 0–10',
      "job('a', 10) 0–10 resolved: sleep 10 0–10",
      "job('b', 40) 0–40 resolved: sleep 40 0–40",
    ]);
    expect(read).toMatchObject({ mainEnd: 10, end: 40 });
  });

  it('what a task waits for is named: a request, its body, a promise, a plain timer', async () => {
    const read = await lanesOf(`const response = await fetch(API + '/posts');
await new Promise((done) => setTimeout(done, 25));
const gate = Promise.withResolvers<void>(); setTimeout(gate.resolve, 5);
await gate.promise;`);
    expect(drawings(read)).toEqual([
      'main 0–230 resolved: GET /posts 0–200, new Promise((done) => setTimeout(done, 25)) 200–225, gate.promise 225–230',
    ]);
    expect(read.lanes[0]?.spans.map(({ kind }) => kind)).toEqual(['request', 'promise', 'promise']);
  });
});

describe('how a lane ends', () => {
  it('failed, and its wait was woken by an error', async () => {
    const read =
      await lanesOf(`const bad = async () => { await sleep(20); throw new Error('bad'); };
await bad().catch(() => {});
try { await bad(); } catch {}`);
    expect(drawings(read)).toEqual([
      'main 0–40 resolved: catch callback 1 0–20, bad() 20–40',
      'bad() 0–20 failed: sleep 20 0–20',
      'catch callback 1 0–20 resolved: bad() 0–20',
      'bad() 20–40 failed: sleep 20 20–40',
    ]);
    expect(read.lanes[0]?.spans[1]?.ok).toBe(false);
  });

  it('cancelled, when what it failed with is an abort', async () => {
    const read = await lanesOf(`const controller = new AbortController();
const nap = async () => { await sleep(1000, null, { signal: controller.signal }); };
setTimeout(() => controller.abort(), 30);
await nap().catch(() => {});`);
    expect(drawings(read)[1]).toBe('nap() 0–30 cancelled: sleep 1000 0–30');
  });

  it('leaked, when it still waits after main’s end and its tail', async () => {
    const read = await lanesOf(
      `const forgotten = async () => { await new Promise(() => {}); }; void forgotten(); await sleep(5);`,
    );
    expect(drawings(read)).toEqual([
      'main 0–5 resolved: sleep 5 0–5',
      'forgotten() 0–… leaked: new Promise(() => {}) 0–…',
    ]);
  });

  it('waiting, when main never ended', async () => {
    const read = await lanesOf(
      `const lock = async () => { await new Promise(() => {}); }; await lock();`,
    );
    expect(drawings(read)).toEqual([
      'main 0–… waiting: lock() 0–…',
      'lock() 0–… waiting: new Promise(() => {}) 0–…',
    ]);
    expect(read.mainEnd).toBeUndefined();
  });

  it('resolved after main, when it came to its end in the tail', async () => {
    const read = await lanesOf(`void job('late', 700);`);
    expect(drawings(read)).toEqual([
      'main 0–0 resolved: ',
      "job('late', 700) 0–700 resolved: sleep 700 0–700",
    ]);
    expect(read).toMatchObject({ mainEnd: 0, end: 700 });
  });
});

describe('a task that returns a promise takes over its fate', () => {
  it('and waits for it until it has settled', async () => {
    const read = await lanesOf(`const passOn = async () => job('inner', 60);
await passOn();`);
    expect(drawings(read)).toEqual([
      'main 0–60 resolved: passOn() 0–60',
      "passOn() 0–60 resolved: job('inner', 60) 0–60",
      "job('inner', 60) 0–60 resolved: sleep 60 0–60",
    ]);
    const [main, passOn, inner] = read.lanes.map(({ task }) => task);
    expect(read.wakes).toEqual([
      { time: 60, from: passOn, to: main },
      { time: 60, from: inner, to: passOn },
    ]);
  });

  it('also through Promise.all, a request, and an arrow’s expression', async () => {
    const read =
      await lanesOf(`const both = async () => { await sleep(10); return Promise.all([job('a', 20), job('b', 30)]); };
const ask = async () => fetch(API + '/posts');
await both(); await ask();`);
    expect(drawings(read)).toEqual([
      'main 0–240 resolved: both() 0–40, ask() 40–240',
      'both() 0–40 resolved: sleep 10 0–10, all of 2 10–40',
      "job('a', 20) 10–30 resolved: sleep 20 10–30",
      "job('b', 30) 10–40 resolved: sleep 30 10–40",
      'ask() 40–240 resolved: GET /posts 40–240',
    ]);
  });
});

it('a wait that takes no time is no span', async () => {
  const read = await lanesOf(`await null; await Promise.all([job('a', 0), 1]); await sleep(4);`);
  expect(drawings(read)).toEqual(['main 0–4 resolved: sleep 4 0–4', "job('a', 0) 0–0 resolved: "]);
});

describe('a lane begins where its function was called', () => {
  const lines = async (text: string) =>
    (await lanesOf(text)).lanes.slice(1).map(({ name, site }) => `${name} ${site?.line}`);

  it('be it awaited, dropped or kept, a function or a method', async () => {
    expect(
      await lines(`class Api { async load(n: number) { return n; } both() { void this.load(1); } }
const api = new Api();
void job('a', 1);
await job('b', 1);
const kept = [api.load(2), job('c', 1)];
api.both();
await Promise.all(kept);`),
    ).toEqual(["job('a', 1) 6", "job('b', 1) 7", 'load(2) 8', "job('c', 1) 8", 'load(1) 4']);
  });

  it('of a callback the function itself is told', async () => {
    expect(await lines(`await Promise.all([1].map(\n  async (n) => n));`)).toEqual([
      'map callback 1 5',
    ]);
  });
});

it('a task stands under the one that started it', async () => {
  const read = await lanesOf(
    `const outer = async () => { await job('inner', 5); }; await outer();`,
  );
  const [main, outer, inner] = read.lanes;
  expect([outer?.parent, outer?.depth]).toEqual([main?.task, 1]);
  expect([inner?.parent, inner?.depth]).toEqual([outer?.task, 2]);
});

it('two tasks that go on in turn have their own tasks behind them, each', async () => {
  const read = await lanesOf(
    `const pair = async (n: string) => { await job(n + 1, 5); await job(n + 2, 5); };
    await Promise.all([pair('a'), pair('b')]);`,
  );
  expect(read.lanes.map(({ name }) => name)).toEqual([
    'main',
    "pair('a')",
    "job('a1', 5)",
    "job('a2', 5)",
    "pair('b')",
    "job('b1', 5)",
    "job('b2', 5)",
  ]);
});

it('what nobody has started stands where it began', async () => {
  const read = await lanesOf(
    `setTimeout(() => job('alone', 1), 5); await job('first', 10); await job('second', 10);`,
  );
  expect(read.lanes.map(({ name }) => name)).toEqual([
    'main',
    "job('first', 10)",
    "job('alone', 1)",
    "job('second', 10)",
  ]);
});

it('a scenario’s own run is main, and the modules beside it are not shown', async () => {
  const read = await lanesOf(`export const x = 1; await sleep(3);`);
  expect(read.lanes).toHaveLength(1);
});

describe('a run that is stopped', () => {
  it('leaves those that wait as they are, and says of the one whose code ran when that was', async () => {
    const read = lanes(
      await runProgram(
        `${head}const poll = async () => { for (;;) await sleep(60_000); };\nawait poll();`,
        { limits: { ...defaultLimits, virtual: 150_000 } },
      ),
    );
    expect(drawings(read)).toEqual([
      'main 0–… waiting: poll() 0–…',
      'poll() 0–… waiting: sleep 60000 0–60000, sleep 60000 60000–120000, sleep 60000 120000–…',
    ]);
    expect(read).toMatchObject({ stopped: 150_000, mainEnd: undefined });
    const loop = lanes(
      await runProgram('await null;\nfor (;;) ;', { limits: { ...defaultLimits, turn: 100 } }),
    );
    expect(drawings(loop)).toEqual(['main 0–0 stopped: ']);
  });
});
