/** Random programs in Node, in a process for each core. */

import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Chunk } from './chunk.ts';
import { Totals } from './totals.ts';

/** @param seeds one chunk of programs for each */
export async function compareInNode(
  seeds: Iterator<number>,
  runs: number,
  chunk: number,
): Promise<Totals> {
  const totals = new Totals('Node', runs);
  let asked = 0;
  const lane = async () => {
    const child = fork(new URL('./lane.ts', import.meta.url));
    try {
      while (asked < runs) {
        const size = Math.min(chunk, runs - asked);
        asked += size;
        totals.add(await answer(child, { seed: seeds.next().value, runs: size }));
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return totals;
}

function answer(child: ChildProcess, ask: { seed: number; runs: number }): Promise<Chunk> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null) =>
      reject(new Error(`A process of the comparison ended with ${code}`));
    child.once('exit', died);
    child.once('message', (chunk: Chunk) => {
      child.off('exit', died);
      resolve(chunk);
    });
    child.send(ask);
  });
}
