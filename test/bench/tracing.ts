/** What the hooks cost: the same program with them and without, in turn, each in a fresh worker. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { compiled, wholeRun } from './programs.ts';
import { median, type Row, spread } from './table.ts';

const ROUNDS = 9;

export async function tracingBench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const awaits of [1000, 10_000, 100_000]) {
    const source = awaitsProgram(awaits);
    const program = await compiled(source);
    const traced: number[] = [];
    const untraced: number[] = [];
    let events = 0;
    for (let round = 0; round < ROUNDS; round++) {
      untraced.push(await nativeRun(source));
      const { ms, size } = await wholeRun(program);
      traced.push(ms);
      events = size;
    }
    const ratio = median(traced.map((ms, i) => ms / (untraced[i] as number)));
    rows.push({
      what: `${awaits.toLocaleString('en-US')} awaits, ${events.toLocaleString('en-US')} events`,
      measured: `traced ${spread(traced)}, untraced ${spread(untraced)}, ratio ${ratio.toFixed(2)}`,
      goal: 'ratio ≤ 2.5 at 100,000',
    });
  }
  const sleeps = await compiled(
    `import { setTimeout as sleep } from 'node:timers/promises';
for (let i = 0; i < 10_000; i++) await sleep(10);`,
  );
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push((await wholeRun(sleeps)).ms);
  rows.push({
    what: '10,000 sleeps in sequence',
    measured: spread(times),
    goal: '≤ 150 ms in Node',
  });
  return rows;
}

/** A tenth as many tasks as awaits, and a loop at the end. */
function awaitsProgram(awaits: number): string {
  const workers = awaits / 20;
  return `
async function leaf(i) { await null; return i; }
async function worker(n) { let s = 0; for (let i = 0; i < 9; i++) { s += await Promise.resolve(i); } await leaf(n); return s; }
async function main() {
  const all = [];
  for (let i = 0; i < ${workers}; i++) all.push(worker(i));
  await Promise.all(all);
  let t = 0;
  for (let i = 0; i < ${awaits - workers * 11}; i++) t += await i;
  return t;
}
await main();
`;
}

/** The same text on the engine alone, in a worker as fresh as a realm. */
async function nativeRun(source: string): Promise<number> {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
parentPort.once('message', async () => {
  await (async () => {${source}})();
  parentPort.postMessage('done');
});
parentPort.postMessage('ready');`,
    { eval: true },
  );
  await once(worker, 'message');
  const began = performance.now();
  worker.postMessage('go');
  await once(worker, 'message');
  const ms = performance.now() - began;
  await worker.terminate();
  return ms;
}
