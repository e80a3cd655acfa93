import { describe, expect, it } from 'vitest';
import { textForm } from '../../../src/runtime/index.ts';
import { only, printed, runProgram } from '../run-program.ts';

describe('a rejection without a handler', () => {
  it('is on the trace at its virtual time', async () => {
    const trace = await runProgram(
      `setTimeout(() => { void Promise.reject(new RangeError('at 30')); }, 30);
setTimeout(() => console.log('on it goes'), 40);`,
    );
    expect(only(trace, 'rejection')).toMatchObject({ time: 30, how: 'unhandled' });
    expect(textForm(trace)).toBe(
      '   30 │ ⚠ unhandled rejection: RangeError: at 30\n   40 │ on it goes\n      └ finished at 0 ms · 2 timers still set · 1 unhandled rejection\n',
    );
  });

  it('is judged when the turn has ended, as the platform does it', async () => {
    expect(
      await printed(`const soon = Promise.reject(new Error('handled in this turn'));
await null; await null;
soon.catch(() => console.log('in time'));
await new Promise((done) => setTimeout(done, 1));`),
    ).toEqual(['0 in time']);
  });

  it('that is handled later is said to be', async () => {
    const trace = await runProgram(`const late = Promise.reject(new Error('late'));
await new Promise((done) => setTimeout(done, 10));
late.catch(() => {});
await new Promise((done) => setTimeout(done, 10));`);
    expect([...trace.of('rejection')].map(({ how, time }) => [how, time])).toEqual([
      ['unhandled', 0],
      ['handled-late', 10],
    ]);
  });

  it('may be of anything', async () => {
    expect(
      await printed(`void Promise.reject(undefined); void Promise.reject({ code: 7 });`),
    ).toEqual(['0 undefined', '0 { code: 7 }']);
  });

  it('is not what main fails with', async () => {
    const trace = await runProgram(`throw new Error('main');`);
    expect([...trace.of('rejection')]).toEqual([]);
    expect(textForm(trace)).toBe('      └ failed at 0 ms: Error: main (line 1)\n');
  });
});
