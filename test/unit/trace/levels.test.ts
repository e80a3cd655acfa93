import { describe, expect, it } from 'vitest';
import { levels, textForm } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const sleep = "import { setTimeout as sleep } from 'node:timers/promises';\n";

const levelsOf = async (program: string) =>
  levels(await runProgram(`${sleep}${program}`)).map(({ name, steps, peak, limit }) => ({
    name,
    steps: steps.map(({ at, count }) => `${at}: ${count}`).join(', '),
    peak,
    limit,
  }));

/** A source that gives a number each 10 ms, `many` of them. */
const source = (many: number) =>
  `let n = 0; const source = { async pull(c: any) { await sleep(10); c.enqueue(++n); if (n === ${many}) c.close(); } };\n`;

describe('the buffer of a stream', () => {
  it('is filled to its limit, and again whenever somebody has read', async () => {
    expect(
      await levelsOf(`${source(4)}const stream = new ReadableStream(source, { highWaterMark: 2 });
await sleep(50);
for await (const _ of stream) await sleep(50);`),
    ).toEqual([
      {
        name: 'stream, line 3',
        steps: '0: 0, 10: 1, 20: 2, 50: 1, 60: 2, 100: 1, 110: 2, 150: 1, 200: 0',
        peak: 2,
        limit: 2,
      },
    ]);
  });

  it('is empty when the last thing in it has been taken, although it has been closed full', async () => {
    const read = `const reader = stream.getReader();
await sleep(50);
await reader.read();
await sleep(50);`;
    const pipe = 'await sleep(50); await stream.pipeTo(new WritableStream()); await sleep(50);';
    for (const use of [read, pipe]) {
      const [level] = await levelsOf(`${source(1)}const stream = new ReadableStream(source);
${use}`);
      expect(level?.steps).toBe('0: 0, 10: 1, 50: 0');
    }
  });

  it('stays full when it is closed in the instant in which something was read, and is not read again', async () => {
    const [level] = await levelsOf(`let n = 0;
const stream = new ReadableStream({ pull(c) { c.enqueue(++n); if (n === 2) c.close(); } });
for await (const _ of stream) await sleep(50);`);
    expect(level?.steps).toBe('0: 1, 50: 0');
  });

  it('is empty all the time, and when it is closed, if the reader is faster', async () => {
    expect(
      await levelsOf(`${source(3)}const stream = new ReadableStream(source, { highWaterMark: 3 });
for await (const n of stream) console.log(n);`),
    ).toEqual([]);
  });

  it('is empty when it has been cancelled, or has failed', async () => {
    const [cancelled] =
      await levelsOf(`const stream = new ReadableStream({ start(c) { c.enqueue(1); } });
await sleep(20);
await stream.cancel();`);
    expect(cancelled?.steps).toBe('0: 1, 20: 0');
    const [failed] = await levelsOf(`const stream = new ReadableStream({
  async start(c) { c.enqueue(1); await sleep(20); c.error(new Error('torn')); } });
await sleep(50);`);
    expect(failed?.steps).toBe('0: 1, 20: 0');
  });

  it('goes over its limit when the source does not ask', async () => {
    const [level] = await levelsOf(`const stream = new ReadableStream({
  async start(c) { for (let i = 0; i < 5; i++) { c.enqueue(i); await sleep(10); } } });
await sleep(100);`);
    expect(level).toMatchObject({ peak: 5, limit: 1 });
  });

  it('counts bytes where the source does, and nothing where there is no limit', async () => {
    const [bytes] = await levelsOf(`const stream = new ReadableStream({
  type: 'bytes', start(c) { c.enqueue(new Uint8Array(300)); } });
await sleep(10);`);
    expect(bytes).toMatchObject({ peak: 300, limit: 0 });
    expect(
      await levelsOf(`new ReadableStream({ start(c) { c.enqueue(1); } }, { highWaterMark: Infinity });
await sleep(10);`),
    ).toEqual([]);
  });

  it('is one level for all streams that are made at one place', async () => {
    expect(
      await levelsOf(`for (const highWaterMark of [1, 3]) {
  const stream = new ReadableStream({ pull(c) { c.enqueue(1); } }, { highWaterMark });
  await sleep(10);
  await stream.cancel();
}`),
    ).toEqual([{ name: 'stream, line 3', steps: '0: 1, 10: 3, 20: 0', peak: 3, limit: undefined }]);
  });
});

it('a source is called as it was written: with itself as `this`, and each member read once', async () => {
  const trace = await runProgram(`const read: string[] = [];
class Source {
  #pulled = 0;
  get pull() { read.push('pull'); return function (this: Source, c: any) { c.enqueue(++this.#pulled); }; }
  get start() { read.push('start'); return undefined; }
}
const reader = new ReadableStream(new Source() as any, { highWaterMark: 0 }).getReader();
console.log(await reader.read(), await reader.read(), read);
console.log(ReadableStream.name, ReadableStream.length, reader instanceof ReadableStreamDefaultReader);
try { new ReadableStream({ pull: 5 } as any); } catch (error) { console.log((error as Error).name); }`);
  expect(
    textForm(trace),
  ).toBe(`    0 │ { value: 1, done: false } { value: 2, done: false } [ 'pull', 'start' ]
    0 │ ReadableStream 0 true
    0 │ TypeError
      └ finished at 0 ms
`);
});

it('a figure that a program marks again and again is a level, too', async () => {
  const program = `performance.mark('waiting', { detail: 1 });
await sleep(10);
performance.mark('waiting', { detail: 4 });
performance.mark('waiting', { detail: 3 });
performance.mark('once', { detail: 7 });
performance.mark('said', { detail: 'three' });`;
  expect(await levelsOf(program)).toEqual([
    { name: 'waiting', steps: '0: 1, 10: 3', peak: 3, limit: undefined },
  ]);
  expect(textForm(await runProgram(`${sleep}${program}`))).toContain('├ levels: waiting peak 3\n');
});
