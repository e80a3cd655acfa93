import { describe, expect, it } from 'vitest';
import { type RunOptions, summary, textForm } from '../../../src/runtime/index.ts';
import { printedIn, runProgram } from '../run-program.ts';

/** Real ms: short, so that what never ends is soon stopped. */
const short: RunOptions = { limits: { turn: 200, total: 2000 } };

describe('what never lets go of the thread is stopped, with its line', () => {
  it.each([
    ['a loop', `while (true) {}`],
    ['a loop without a block', `for (;;);`],
    ['a loop of promises', `for (;;) await null;`],
    [
      'a loop that catches everything',
      `for (;;) { try { for (;;) {} } catch {} finally { await null; } }`,
    ],
    [
      'a function that calls itself through promises',
      `const f = (): any => Promise.resolve().then(f); await f();`,
    ],
    [
      'an async function that calls itself',
      `const f = async (): Promise<any> => { await null; return f(); }; await f();`,
    ],
    [
      'a generator that is asked for ever',
      `function* g() { let n = 0; while (true) yield n++; } for (const _ of g());`,
    ],
    [
      'microtasks that make microtasks',
      `const again = () => queueMicrotask(again); again(); await null;`,
    ],
  ])('%s', async (_name, endless) => {
    const trace = await runProgram(`console.log('before');\n\n${endless}`, short);
    expect(summary(trace)).toMatchObject({ outcome: 'limit', site: { line: 3 } });
    // A fast machine records a million events before the time is up.
    expect(summary(trace).limit).toMatch(/^(real-time|events)$/);
    expect(printedIn(trace)).toEqual(['0 before']);
  });

  it('in words', async () => {
    expect(textForm(await runProgram(`while (true) {}`, short))).toBe(
      '      └ stopped at 0 ms: the program never let go of the thread at line 1\n',
    );
  });

  it('inside a function that others call', async () => {
    const trace = await runProgram(
      `const busy = (n: number) => {\n  let x = n;\n  while (x >= 0) x++;\n};\n[1].forEach(busy);`,
      short,
    );
    expect(summary(trace).site).toMatchObject({ line: 3 });
  });

  it('also where no loop of the program turns: a regular expression that despairs', async () => {
    const trace = await runProgram(
      `console.log('before');\nawait new Promise((done) => setTimeout(done, 5));\nconsole.log('still there');\n/(a+)+$/.test('a'.repeat(60) + 'b');`,
      short,
    );
    expect(summary(trace)).toMatchObject({
      outcome: 'limit',
      limit: 'no-answer',
      allowed: 200,
      site: { line: 3 },
    });
    expect(printedIn(trace)).toEqual(['0 before', '5 still there']);
    expect(textForm(trace)).toContain(
      'stopped at 5 ms: the program never let go of the thread after line 3',
    );
  });

  it('and the next run, in a new realm, is none the worse', async () => {
    await runProgram('while (true) {}', short);
    expect(printedIn(await runProgram(`console.log('well');`))).toEqual(['0 well']);
  });
});

describe('what never comes to an end is stopped by the other limits', () => {
  it('timers that are due at the instant at which they were set', async () => {
    const trace = await runProgram(
      `console.log('before');\nconst again = () => setTimeout(again, 0);\nagain();\nawait new Promise(() => {});`,
      { limits: { timers: 500 } },
    );
    expect(summary(trace)).toMatchObject({
      outcome: 'limit',
      limit: 'timers',
      allowed: 500,
      at: 0,
      site: { line: 2 },
    });
    expect([...trace.of('timer-fire')]).toHaveLength(500);
  });

  it('but not as many timers of as many instants', async () => {
    const trace = await runProgram(
      `for (let i = 0; i < 800; i++) await new Promise((done) => setTimeout(done, i % 2));`,
      { limits: { timers: 500 } },
    );
    expect(summary(trace).outcome).toBe('finished');
  });

  it('virtual time', async () => {
    const trace = await runProgram(
      `for (let i = 1; ; i++) { await new Promise((done) => setTimeout(done, 400)); console.log(i); }`,
      { limits: { virtual: 1000 } },
    );
    expect(printedIn(trace)).toEqual(['400 1', '800 2']);
    expect(summary(trace)).toMatchObject({
      outcome: 'limit',
      limit: 'virtual-time',
      at: 1000,
      site: { line: 1 },
    });
  });

  it('ten virtual minutes, unless more are allowed', async () => {
    const long = `await new Promise((done) => setTimeout(done, 700_000)); console.log('there');`;
    expect(summary(await runProgram(long))).toMatchObject({ limit: 'virtual-time', at: 600_000 });
    expect(printedIn(await runProgram(long, { limits: { virtual: 1_000_000 } }))).toEqual([
      '700000 there',
    ]);
  });

  it('events', async () => {
    const trace = await runProgram(
      `for (;;) { await new Promise((done) => setTimeout(done, 1)); }`,
      { limits: { events: 1000 } },
    );
    expect(summary(trace)).toMatchObject({ outcome: 'limit', limit: 'events', site: { line: 1 } });
    expect(trace.size).toBeLessThan(1100);
  });

  it('real time in all', async () => {
    const trace = await runProgram(
      `for (;;) { for (let i = 0; i < 3e5; i++); await new Promise((done) => setTimeout(done, 1)); }`,
      { limits: { total: 300 } },
    );
    expect(summary(trace)).toMatchObject({
      outcome: 'limit',
      limit: 'real-time-in-all',
      site: { line: 1 },
    });
  });
});

it('console lines over 10,000 are not kept, and stop nothing', async () => {
  const trace = await runProgram(`for (let i = 0; i < 10_500; i++) console.log(i);\nawait null;`);
  expect([...trace.of('log')]).toHaveLength(10_000);
  expect(summary(trace)).toMatchObject({ lines: 10_000, unkept: 500, unkeptAt: { line: 1 } });
  expect(summary(trace).outcome).toBe('finished');
});

it('of console lines that are not kept it is known which line printed them, if it was one', async () => {
  const trace = await runProgram(
    `for (let i = 0; i < 10_500; i++) {\n  console.log(i);\n  console.log(-i);\n}\nawait null;`,
  );
  expect(summary(trace)).toMatchObject({ lines: 10_000, unkept: 11_000, unkeptAt: undefined });
});

it('a loop that never lets go is told with its last line', async () => {
  const trace = await runProgram(`let n = 0;\nwhile (true) {\n  n++;\n  n--;\n}\nawait null;`, {
    limits: { turn: 50 },
  });
  expect(summary(trace).site).toMatchObject({ line: 2, last: 5 });
});
