import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/runtime/index.ts';
import { printed, printedIn, runProgram, texts } from '../run-program.ts';

const say = `const say = (name: string) => () => console.log(name);\n`;

describe('timers fire in virtual time', () => {
  it('by when they are due, not by when they were set', async () => {
    expect(
      await printed(
        `${say}setTimeout(say('c'), 300); setTimeout(say('a'), 100); setTimeout(say('b'), 200);`,
      ),
    ).toEqual(['100 a', '200 b', '300 c']);
  });

  it('in the order in which they were set, when they are due at once', async () => {
    expect(
      await texts(`${say}
setTimeout(() => { setTimeout(say('set later, due at 20'), 10); }, 10);
setTimeout(say('set first, due at 20'), 20);
setTimeout(say('set second, due at 20'), 20);
for (let i = 0; i < 12; i++) setTimeout(say('zero ' + i), 0);`),
    ).toEqual([
      ...Array.from({ length: 12 }, (_, i) => `zero ${i}`),
      'set first, due at 20',
      'set second, due at 20',
      'set later, due at 20',
    ]);
  });

  it('with whole, positive delays: what is none counts as 0, what is too long as 1', async () => {
    expect(
      await printed(`
for (const delay of [-5, NaN, undefined, null, '', 'soon', '30', 2.9, 2 ** 31, 2 ** 31 - 1, Infinity] as any[]) {
  setTimeout((d: any) => console.log(typeof d, String(d)), delay, delay);
}
await new Promise((done) => setTimeout(done, 100));`),
    ).toEqual([
      '0 number -5',
      '0 number NaN',
      '0 undefined undefined',
      '0 object null',
      '0 string ',
      '0 string soon',
      '1 number 2147483648',
      '1 number Infinity',
      '2 number 2.9',
      '30 string 30',
    ]);
  });

  it('not at all when they were cleared, by number or by text', async () => {
    expect(
      await printed(`${say}
const a = setTimeout(say('a'), 10);
const b = setTimeout(say('b'), 20);
setTimeout(() => clearTimeout(b), 15);
clearTimeout(String(a) as never);
clearTimeout(undefined); clearTimeout(12345); clearInterval(a);
setTimeout(say('c'), 30);`),
    ).toEqual(['30 c']);
  });

  it('and pass their further arguments on', async () => {
    expect(await printed(`setTimeout(console.log, 5, 'one', 2);`)).toEqual(['5 one 2']);
  });

  it('one in another’s callback is set at that one’s time', async () => {
    expect(
      await printed(
        `${say}setTimeout(() => { console.log('outer'); setTimeout(say('inner'), 50); }, 100);`,
      ),
    ).toEqual(['100 outer', '150 inner']);
  });

  it('promises go first between two of them', async () => {
    expect(
      await texts(`${say}
setTimeout(() => { console.log('one'); Promise.resolve().then(() => {}).then(say('after one')); }, 10);
setTimeout(say('two'), 10);`),
    ).toEqual(['one', 'after one', 'two']);
  });

  it('a callback that throws leaves the others alone', async () => {
    expect(
      await texts(
        `${say}setTimeout(() => { throw new Error('in a timer'); }, 1); setTimeout(say('next'), 2);`,
      ),
    ).toEqual(['Error: in a timer', 'next']);
  });

  it('text is not run as code', async () => {
    expect(
      await texts(
        `try { setTimeout('console.log(1)' as never, 1); } catch (e: any) { console.log(e.name); }`,
      ),
    ).toEqual(['TypeError']);
  });
});

describe('an interval', () => {
  it('ticks until it is cleared in its own callback', async () => {
    expect(
      await printed(`let n = 0;
const id = setInterval(() => { console.log(++n); if (n === 3) clearInterval(id); }, 40);`),
    ).toEqual(['40 1', '80 2', '120 3']);
  });

  it('of no length ticks every millisecond', async () => {
    expect(
      await printed(
        `let n = 0; const id = setInterval(() => { console.log('t'); if (++n === 3) clearInterval(id); }, 0);`,
      ),
    ).toEqual(['1 t', '2 t', '3 t']);
  });

  it('keeps its place in each tick: before what was set after it, behind what was set before', async () => {
    expect(
      await printed(`let n = 0;
setTimeout(() => console.log('set before'), 20);
const id = setInterval(() => {
  console.log('tick', ++n);
  if (n === 1) setTimeout(() => console.log('set in the first tick'), 10);
  else clearInterval(id);
}, 10);
setTimeout(() => console.log('set after'), 20);`),
    ).toEqual([
      '10 tick 1',
      '20 set before',
      '20 tick 2',
      '20 set after',
      '20 set in the first tick',
    ]);
  });

  it('goes on after a tick that throws', async () => {
    expect(
      await printed(`let n = 0;
const id = setInterval(() => { if (++n === 1) throw new Error('once'); console.log(n); clearInterval(id); }, 10);`),
    ).toEqual(['10 Error: once', '20 2']);
  });

  it('that was never cleared goes on for ten virtual seconds after main', async () => {
    const lines = await printed(`setInterval(() => console.log('beat'), 1000);`);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('10000 beat');
  });
});

describe('very many, and very long', () => {
  it('a hundred thousand at once all fire, in their order', async () => {
    const program = `let next = 0, wrong = 0;
for (let i = 0; i < 100_000; i++) setTimeout(() => { if (i !== next++) wrong++; }, 10);
await new Promise((done) => setTimeout(done, 11));
console.log(next, wrong);`;
    // In real ms: a busy machine takes longer than a reader would wait.
    const limits = { turn: 60_000, total: 60_000 };
    expect(await printed(program, { limits })).toEqual(['11 100000 0']);
  });

  it('the longest is due in 24 days, and one that is due beyond the trace’s figures at their end', async () => {
    const trace = await runProgram(`setTimeout(() => {
  setTimeout(() => {}, 2 ** 31 - 1);
  AbortSignal.timeout(Number.MAX_SAFE_INTEGER);
}, 500);
setTimeout(() => {}, 2 ** 31 - 1);`);
    expect([...trace.of('timer-set')].map(({ due }) => due)).toEqual([
      500,
      2 ** 31 - 1,
      2 ** 31 - 1,
      2 ** 31 - 1,
    ]);
    expect(summary(trace).outcome).toBe('finished');
  });

  it('one that is cleared in its own callback is over', async () => {
    const trace = await runProgram(
      `const id = setTimeout(() => { clearTimeout(id); console.log('once'); }, 5);`,
    );
    expect(printedIn(trace)).toEqual(['5 once']);
    expect([...trace.of('timer-clear')]).toEqual([]);
  });
});
