import * as timers from 'node:timers/promises';
import { format } from 'node:util';
import { describe, expect, it } from 'vitest';
import { only, printed, runProgram, texts } from '../run-program.ts';

const sleep = `import { setTimeout as sleep } from 'node:timers/promises';\n`;

describe('a sleep', () => {
  it('of nine minutes takes no real time: no test may take so long', async () => {
    expect(await printed(`${sleep}await sleep(540_000); console.log('done');`)).toEqual([
      '540000 done',
    ]);
  });

  it('hands its value on', async () => {
    expect(
      await texts(
        `${sleep}console.log(await sleep(5, 'value'), await sleep(), await sleep(-1, 7));`,
      ),
    ).toEqual(['value undefined 7']);
  });

  it('ten thousand times in a row come to their end', async () => {
    const trace = await runProgram(
      `${sleep}for (let i = 0; i < 10_000; i++) await sleep(3); console.log('end');`,
    );
    expect(only(trace, 'log').time).toBe(30_000);
    expect(only(trace, 'run-end').outcome).toBe('finished');
  });

  it('three at once take as long as the longest', async () => {
    expect(
      await printed(
        `${sleep}await Promise.all([sleep(300), sleep(100), sleep(200)]); console.log('all');`,
      ),
    ).toEqual(['300 all']);
  });
});

describe('a sleep with a signal', () => {
  it('rejects when it is aborted, with an AbortError whose cause is the signal’s reason', async () => {
    expect(
      await printed(`${sleep}
const controller = new AbortController();
const reason = new Error('enough');
setTimeout(() => controller.abort(reason), 40);
try { await sleep(1000, 'value', { signal: controller.signal }); }
catch (e: any) { console.log(e.name, e.code, e.message, e.cause === reason, e instanceof Error); }`),
    ).toEqual(['40 AbortError ABORT_ERR The operation was aborted true true']);
  });

  it('rejects at once when it was aborted before', async () => {
    const trace = await runProgram(`${sleep}
const signal = AbortSignal.abort('gone');
try { await sleep(1000, null, { signal }); } catch (e: any) { console.log(e.name, e.cause); }`);
    expect(only(trace, 'log').time).toBe(0);
    expect([...trace.of('timer-set')]).toEqual([]);
  });

  it('leaves no timer behind when it is aborted', async () => {
    const trace = await runProgram(`${sleep}
const controller = new AbortController();
const nap = sleep(1000, null, { signal: controller.signal });
controller.abort();
await nap.catch(() => {});`);
    expect([...trace.of('leak')]).toEqual([]);
    expect(only(trace, 'timer-clear').time).toBe(0);
  });

  it('is not disturbed by an abort after its end', async () => {
    expect(
      await printed(`${sleep}
const controller = new AbortController();
await sleep(10, null, { signal: controller.signal });
controller.abort(); await sleep(10); console.log('fine');`),
    ).toEqual(['20 fine']);
  });

  it('given as the second argument is the value, and is not heeded', async () => {
    expect(
      await printed(`${sleep}
const options = { signal: AbortSignal.abort() };
console.log((await sleep(10, options)) === options);`),
    ).toEqual(['10 true']);
  });
});

/** The same lines in Node itself and in a realm: what each printed. */
async function inBoth(body: string): Promise<[node: string[], realm: string[]]> {
  const lines: string[] = [];
  const log = (...values: unknown[]) => lines.push(format(...values));
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('timers', 'log', body)(timers, log);
  const realm = await texts(
    `import * as timers from 'node:timers/promises'; const log = console.log;\n${body}`,
  );
  return [lines, realm];
}

describe('what is wrong is said in Node’s own words:', () => {
  it.each([
    `timers.setTimeout('100')`,
    `timers.setTimeout('a text that is longer than what is shown')`,
    `timers.setTimeout(10n)`,
    `timers.setTimeout([1])`,
    `timers.setTimeout(null)`,
    `timers.setTimeout(function f() {})`,
    `timers.setTimeout(Symbol('s'))`,
    `timers.setTimeout(Object.create(null))`,
    `timers.setTimeout(1, 2, 'options')`,
    `timers.setTimeout(1, 2, null)`,
    `timers.setTimeout(1, 2, [])`,
    `timers.setTimeout(1, 2, { signal: 'signal' })`,
    `timers.setTimeout(1, 2, { signal: null })`,
    `timers.setTimeout(1, 2, { ref: 1 })`,
    `timers.setTimeout(1, 2, { signal: AbortSignal.abort('gone') })`,
    `timers.setImmediate(1, 2)`,
    `timers.setImmediate(1, { signal: AbortSignal.abort('gone') })`,
    `timers.setInterval(1, 2, 3).next()`,
    `timers.setInterval('1').next()`,
    `timers.setInterval(1, 2, { signal: AbortSignal.abort('gone') }).next()`,
    `timers.scheduler.wait('x')`,
    `timers.scheduler.wait(1, 2)`,
    `timers.scheduler.wait(1, { signal: AbortSignal.abort('gone') })`,
  ])('%s', async (call) => {
    const [node, realm] = await inBoth(`const asked = ${call};
log(asked instanceof Promise);
await asked.catch((e) => log(e.name, e.code, e.message, e.cause, Object.keys(e)));`);
    expect(node[0]).toBe('true');
    expect(realm).toEqual(node);
  });

  it('a scheduler of one’s own', async () => {
    const [node, realm] = await inBoth(
      'try { new timers.scheduler.constructor(); } catch (e) { log(e.name, e.code, e.message); }',
    );
    expect(realm).toEqual(node);
  });
});

describe('an abort is seen as many ticks later as in Node:', () => {
  const calls = [
    'timers.setTimeout(9000, null, { signal })',
    'timers.setImmediate(null, { signal })',
    'timers.scheduler.wait(9000, { signal })',
    'timers.setInterval(9000, null, { signal }).next()',
  ];
  it.each(calls)('%s', async (call) => {
    const [node, realm] = await inBoth(`const controller = new AbortController();
const { signal } = controller;
const asked = ${call}.catch((e) => log('aborted', e.name));
await null;
const ticks = async () => { for (let i = 0; i < 9; i++) { await null; log('tick', i); } };
const counted = ticks();
controller.abort();
await Promise.all([asked, counted]);`);
    expect(node).toContain('aborted AbortError');
    expect(realm).toEqual(node);
  });
});

describe('the others of node:timers/promises', () => {
  it('setImmediate and setInterval', async () => {
    expect(
      await printed(`import { setImmediate, setInterval } from 'node:timers/promises';
console.log(await setImmediate('now'));
let n = 0;
for await (const value of setInterval(100, 'beat')) { console.log(value); if (++n === 3) break; }
console.log('over');`),
    ).toEqual(['0 now', '100 beat', '200 beat', '300 beat', '300 over']);
  });

  it('an interval keeps its beat while a beat is being dealt with', async () => {
    expect(
      await printed(`import { setInterval, setTimeout as sleep } from 'node:timers/promises';
const began = performance.now(); let n = 0;
for await (const _ of setInterval(100)) { console.log(++n); await sleep(150); if (n === 3) break; }`),
    ).toEqual(['100 1', '250 2', '400 3']);
  });

  it('an interval that is left holds no timer; one that is forgotten does', async () => {
    const beats = (last: string) => `import { setInterval } from 'node:timers/promises';
const beat = setInterval(100); await beat.next(); ${last}`;
    const left = await runProgram(beats('await beat.return();'));
    expect([...left.of('leak')]).toEqual([]);
    const forgotten = await runProgram(beats(''));
    expect(only(forgotten, 'leak').what).toBe('timer');
  });

  it('an interval ends with its signal', async () => {
    expect(
      await printed(`import { setInterval } from 'node:timers/promises';
const signal = AbortSignal.timeout(250);
try { for await (const beat of setInterval(100, 'beat', { signal })) console.log(beat); }
catch (e: any) { console.log(e.name, e.cause.name); }`),
    ).toEqual(['100 beat', '200 beat', '250 AbortError TimeoutError']);
  });

  it('the scheduler waits and yields', async () => {
    expect(
      await printed(`import { scheduler } from 'node:timers/promises';
setTimeout(() => console.log('a timer that was due before'));
await scheduler.yield(); console.log('yielded');
console.log(await scheduler.wait(500));`),
    ).toEqual(['0 a timer that was due before', '0 yielded', '500 undefined']);
  });

  it('are there under one name too', async () => {
    expect(
      await printed(
        `import timers from 'node:timers/promises'; await timers.setTimeout(7); console.log('x');`,
      ),
    ).toEqual(['7 x']);
  });
});

it('AbortSignal.timeout is virtual, and its reason a TimeoutError', async () => {
  expect(
    await printed(`${sleep}
const signal = AbortSignal.timeout(250);
signal.addEventListener('abort', () => console.log('aborted', signal.reason.name, signal.reason instanceof DOMException));
try { await sleep(60_000, null, { signal }); } catch (e: any) { console.log(e.name, e.cause.name); }`),
  ).toEqual(['250 aborted TimeoutError true', '250 AbortError TimeoutError']);
});
