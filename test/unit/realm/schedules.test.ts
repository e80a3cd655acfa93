import { describe, expect, it } from 'vitest';
import { run } from '../../../src/runtime/index.ts';
import { requests, toComparableLines } from '../../../src/runtime/trace/index.ts';
import { compiled, runProgram } from '../run-program.ts';

const program = `import { setTimeout as sleep } from 'node:timers/promises';
const API = 'https://api.lanternpost.test';
const load = async (ms: number) => {
  const { waited } = await (await fetch(API + '/slow?ms=' + ms)).json();
  console.log(waited, Math.random(), new Map([[ms, new Set([ms])]]));
  return waited;
};
console.log(await Promise.all([load(1000), load(1000), load(300), load(1)]));
await Promise.race([load(500), sleep(600)]);
void Promise.reject(new Error('lost'));
await fetch(API + '/nothing');
`;

const latencies = async (seed: number, text = program): Promise<number[]> =>
  requests(await runProgram(text, { seed })).map(({ start, headersAt = 0 }) => headersAt - start);

describe('a schedule', () => {
  it('twice is the same trace, byte by byte', async () => {
    for (const seed of [0, 37]) {
      const first = await run(await compiled(program), { seed });
      const second = await run(await compiled(program), { seed });
      expect(toComparableLines(first)).toBe(toComparableLines(second));
      expect(first.size).toBeGreaterThan(50);
    }
  });

  it('of another seed is another trace', async () => {
    const [a, b] = await Promise.all([1, 2].map((seed) => runProgram(program, { seed })));
    expect(toComparableLines(a as never)).not.toBe(toComparableLines(b as never));
  });

  it('0 has the world’s exact latencies', async () => {
    expect((await latencies(0)).slice(0, 5)).toEqual([1000, 1000, 300, 1, 500]);
  });

  it('of any other seed scales each latency by 0.5 to 1.5, in whole ms', async () => {
    const wanted = [1000, 1000, 300, 1, 500];
    const seen = new Set<number>();
    for (let seed = 1; seed <= 12; seed++) {
      const all = (await latencies(seed)).slice(0, wanted.length);
      all.forEach((ms, i) => {
        expect(Number.isInteger(ms)).toBe(true);
        expect(ms).toBeGreaterThanOrEqual(Math.floor((wanted[i] as number) * 0.5));
        expect(ms).toBeLessThanOrEqual(Math.ceil((wanted[i] as number) * 1.5));
      });
      // The same question is answered at another speed when it is asked again.
      seen.add((all[0] as number) - (all[1] as number));
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  it('depends on what is asked and how often, not on the program around it', async () => {
    const ask = (ms: number) =>
      `await (await fetch('https://api.lanternpost.test/slow?ms=${ms}')).text();`;
    const [first, again] = await latencies(5, ask(800) + ask(800));
    const [, alone, , repeated] = await latencies(5, ask(100) + ask(800) + ask(200) + ask(800));
    expect([alone, repeated]).toEqual([first, again]);
  });

  it('leaves the program’s own timers as they are', async () => {
    const trace = await runProgram(`setTimeout(() => console.log('mine'), 321);`, { seed: 9 });
    expect([...trace.of('log')].map(({ time }) => time)).toEqual([321]);
  });

  it('shuffles answers that are due at once, but only where there is a seed', async () => {
    const at = 'https://api.lanternpost.test/slow?ms=0&n=';
    const text = `await Promise.all([1, 2, 3, 4].map(async (n) => { await fetch('${at}' + n); console.log(n); }));`;
    const orders = new Set<string>();
    for (let seed = 0; seed <= 8; seed++) {
      const trace = await runProgram(text, { seed });
      const order = [...trace.of('log')]
        .map(({ values }) => (values as { items: number[] }).items[0])
        .join('');
      if (seed === 0) expect(order).toBe('1234');
      orders.add(order);
    }
    expect(orders.size).toBeGreaterThan(3);
  });
});
