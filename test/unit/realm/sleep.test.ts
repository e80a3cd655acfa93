import { setTimeout as nodeSleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { only, printed, runProgram, texts } from '../run-program.ts';

const sleep = `import { setTimeout as sleep } from 'node:timers/promises';\n`;

describe('a sleep', () => {
  it('of 2,000 ms takes no real time', async () => {
    const began = performance.now();
    expect(await printed(`${sleep}await sleep(2000); console.log('done');`)).toEqual(['2000 done']);
    expect(performance.now() - began).toBeLessThan(1500);
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

it.each([
  ['a text for a delay', `'100'`, ['100']],
  ['a bigint', '10n', [10n]],
  ['an array', '[1]', [[1]]],
  ['null', 'null', [null]],
  ['a function', 'function f() {}', [function f() {}]],
  ['options that are none', `1, 2, 'options'`, [1, 2, 'options']],
  ['options that are null', `1, 2, null`, [1, 2, null]],
  ['a signal that is none', `1, 2, { signal: 'signal' }`, [1, 2, { signal: 'signal' }]],
])('%s is refused in Node’s own words', async (_name, args, given) => {
  const refused = await nodeSleep(...(given as [never])).catch((error) => error);
  expect(
    await texts(`${sleep}
const asked = (sleep as any)(${args});
console.log(asked instanceof Promise);
await asked.catch((e: any) => console.log(e.name, e.code, e.message));`),
  ).toEqual(['true', `${refused.name} ${refused.code} ${refused.message}`]);
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
