/** The program keeps a tally of its own; the trace has to come to the same. */

import { describe, expect, it } from 'vitest';
import type { Kind, Trace } from '../../../src/runtime/trace/index.ts';
import { consoleLines } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

/** Says before each thing that it is about to happen. What happens is drawn anew with each seed. */
const program = (rounds: number) => `
const tally = { awaits: 0, timers: 0, cleared: 0, requests: 0, logs: 0, tasks: 0, yields: 0 };
const { log } = console;
const print = (...values: unknown[]) => { tally.logs++; log(...values); };
const pause = (ms: number) => new Promise<void>((done) => { tally.timers++; setTimeout(done, ms); });

async function count(to: number) {
  tally.tasks++;
  let sum = 0;
  for (let i = 0; i < to; i++) { tally.awaits++; sum += await i; }
  return sum;
}
async function request(id: number) {
  tally.tasks++;
  tally.requests++; tally.awaits++;
  const response = await fetch(\`https://api.lanternpost.test/users/\${id}\`);
  tally.awaits++;
  return (await response.json()).name;
}
async function throws() {
  tally.tasks++;
  tally.awaits++;
  await pause(3);
  throw new Error('as planned');
}
async function* pages(many: number) {
  tally.tasks++;
  for (let i = 0; i < many; i++) { tally.awaits++; await pause(1); tally.yields++; yield i; }
}
async function walk(many: number) {
  tally.tasks++;
  // One step for each page and one that finds the end.
  tally.awaits += many + 1;
  for await (const page of pages(many)) if (page % 2) print('page', page);
}
async function gives() {
  tally.tasks++;
  const timer = (tally.timers++, setTimeout(() => {}, 1000));
  tally.cleared++;
  clearTimeout(timer);
  try { tally.awaits++; await throws(); } catch (error) { print(error); }
}

for (let round = 0; round < ${rounds}; round++) {
  const jobs: Promise<unknown>[] = [];
  for (let i = 0; i < 5; i++) {
    const pick = Math.floor(Math.random() * 4);
    if (pick === 0) jobs.push(count(Math.floor(Math.random() * 400)));
    if (pick === 1) jobs.push(request(1 + (i % 3)));
    if (pick === 2) jobs.push(walk(Math.floor(Math.random() * 6)));
    if (pick === 3) jobs.push(gives());
  }
  tally.awaits++;
  await Promise.all(jobs);
}
print(tally);
`;

const many = (trace: Trace, kind: Kind) => [...trace.of(kind)].length;

describe('what a program counted of itself is in its trace', () => {
  it.each([1, 2, 3])('with seed %d', async (seed) => {
    const trace = await runProgram(program(100), { seed });
    const last = consoleLines(trace).at(-1)?.text ?? '';
    const tally = Object.fromEntries(
      [...last.matchAll(/(\w+): (\d+)/g)].map(([, what, n]) => [what, Number(n)]),
    );
    expect({
      awaits: many(trace, 'await'),
      timers: many(trace, 'timer-set'),
      cleared: many(trace, 'timer-clear'),
      requests: many(trace, 'request'),
      logs: many(trace, 'log'),
      // Main is one, too.
      tasks: many(trace, 'task-start') - 1,
      yields: many(trace, 'yield'),
    }).toEqual(tally);
    // Each wait was woken, each request answered, each timer fired or cleared.
    expect(many(trace, 'resume')).toBe(tally.awaits);
    expect(many(trace, 'request-end')).toBe(tally.requests);
    expect(many(trace, 'timer-fire')).toBe((tally.timers ?? 0) - (tally.cleared ?? 0));
    expect(tally.awaits).toBeGreaterThan(5000);
  });
});
