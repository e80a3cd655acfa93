/** What the hooks cost: the same program with them and bare, in turn, each in a fresh worker. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { compiled, wholeRuns } from './programs.ts';
import { median, type Row, spread } from './table.ts';

const ROUNDS = 9;
/** In one worker; the last is the warm one. */
const RUNS = 5;

export async function tracingBench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const awaits of [1000, 10_000, 100_000]) {
    const source = awaitsProgram(awaits);
    const program = await compiled(source);
    const traced: number[][] = [];
    const untraced: number[][] = [];
    let events = 0;
    for (let round = 0; round < ROUNDS; round++) {
      untraced.push(await nativeRuns(source));
      const { ms, size } = await wholeRuns(program, RUNS);
      traced.push(ms);
      events = size;
    }
    for (const [how, run] of [
      ['cold', 0],
      ['warm', RUNS - 1],
    ] as const) {
      const hooked = traced.map((ms) => ms[run] as number);
      const bare = untraced.map((ms) => ms[run] as number);
      const ratio = median(hooked.map((ms, i) => ms / (bare[i] as number)));
      rows.push({
        what: `${awaits.toLocaleString('en-US')} awaits, ${events.toLocaleString('en-US')} events, ${how}`,
        measured: `traced ${spread(hooked)}, untraced ${spread(bare)}, ratio ${ratio.toFixed(2)}`,
        goal: 'ratio ≤ 2.5 at 100,000',
      });
    }
  }
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
async function nativeRuns(source: string): Promise<number[]> {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
const program = async () => {${source}};
parentPort.on('message', async () => {
  await program();
  parentPort.postMessage('done');
});
parentPort.postMessage('ready');`,
    { eval: true },
  );
  await once(worker, 'message');
  const ms: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    worker.postMessage('go');
    await once(worker, 'message');
    ms.push(performance.now() - began);
  }
  await worker.terminate();
  return ms;
}
