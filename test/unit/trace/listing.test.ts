import { describe, expect, it } from 'vitest';
import { byLine, listing } from '../../../src/runtime/trace/index.ts';
import { type Files, runProgram } from '../run-program.ts';

async function listed(text: string, others: Files = {}, until?: number): Promise<string> {
  const files = Object.entries({ 'main.ts': text, ...others });
  const trace = await runProgram(text, undefined, others);
  return listing(
    trace,
    files.map(([name, each]) => ({ name, text: each })),
    { until },
  );
}

describe('a program beside what happened at its lines', () => {
  it('waits, prints, starts, timers, requests', async () => {
    expect(
      await listed(`import { setTimeout as sleep } from 'node:timers/promises';
const job = async (ms: number) => {
  await sleep(ms);
  console.log(ms);
};
const kept = job(20);
void fetch('https://api.lanternpost.test/slow?ms=50');
setTimeout(() => {}, 5);
await job(30);
await kept;
`),
    ).toBe(` 1  import { setTimeout as sleep } from 'node:timers/promises';
 2  const job = async (ms: number) => {
 3    await sleep(ms);                                           0→20 job(20) waits for sleep 20 · 0→30 job(30) waits for sleep 30
 4    console.log(ms);                                           20, 30 prints
 5  };
 6  const kept = job(20);                                        0 starts job(20)
 7  void fetch('https://api.lanternpost.test/slow?ms=50');       0→50 GET /slow?ms=50
 8  setTimeout(() => {}, 5);                                     0 setTimeout 5
 9  await job(30);                                               0→30 main waits for job(30)
10  await kept;
`);
  });

  it('what happens often is counted', async () => {
    const text = await listed(`import { setTimeout as sleep } from 'node:timers/promises';
for (let i = 0; i < 5; i++) await sleep(10);`);
    expect(text).toContain('0→10, 10→20, 20→30 and 2 times more main waits for sleep 10');
    const many =
      await listed(`const job = async (n: number) => { await null; await new Promise((done) => setTimeout(done, 5)); };
await Promise.all([1, 2, 3, 4, 5].map(job));`);
    expect(many).toMatch(/job\(1\) .* · .*job\(2\) .* · .*job\(3\) .* · and \d+ more\n/);
  });

  it('what fails is told where it was thrown', async () => {
    const text = await listed(`const bad = async () => {
  throw new Error('first');
};
void bad();
await null;
throw new TypeError('last');`);
    expect(text).toMatch(/2 .* 0 nobody handles Error: first\n/);
    expect(text).toMatch(/6 .* 0 main fails with TypeError: last\n/);
  });

  it('of several files each has its name', async () => {
    const text = await listed(`import { nap } from './kit.ts';\nawait nap();\n`, {
      'kit.ts': `export async function nap() {\n  await new Promise((done) => setTimeout(done, 7));\n}\n`,
    });
    expect(text).toMatch(
      /^main\.ts\n 1 {2}import .*\n 2 {2}await nap\(\); +0→7 main waits for nap\(\)\n\nkit\.ts\n/,
    );
    expect(text).toMatch(/ 2 {4}await new Promise.* 0→7 nap\(\) waits for /);
  });

  it('up to a moment: what had not ended then is open', async () => {
    const text = `import { setTimeout as sleep } from 'node:timers/promises';
await sleep(10);
await sleep(10);`;
    expect(await listed(text, {}, 15)).toMatch(/ 0→10 main .*\n.* 10→… main /);
  });
});

it('what happened at a line is plain data, in order', async () => {
  const notes = byLine(await runProgram(`\nconsole.log(1);\nsetTimeout(() => {}, 3);\n`));
  expect(notes).toEqual([
    { file: 'main.ts', line: 2, times: [{ from: 0 }], what: 'prints' },
    { file: 'main.ts', line: 3, times: [{ from: 0 }], what: '`setTimeout 3`' },
  ]);
});
