/** What a trace as long as a run may be costs to read, and to keep. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { run } from '../../src/runtime/index.ts';
import {
  byLine,
  consoleLines,
  criticalPath,
  floating,
  lanes,
  leaks,
  notices,
  rejections,
  requests,
  summary,
  type Trace,
  thread,
  waits,
} from '../../src/runtime/trace/index.ts';
import { compiled } from './programs.ts';
import type { Row } from './table.ts';

/** In the order in which a cell asks for them; what several are made from is made once. */
const readings: Record<string, (trace: Trace) => unknown> = {
  lanes,
  summary,
  consoleLines,
  requests,
  notices,
  byLine,
  criticalPath,
  floating,
  leaks,
  rejections,
  thread,
  waits,
};

/** 600 tasks of 11 awaits at a time, with timers and a line each round: just below 1,000,000 events. */
const PROGRAM = `import { setTimeout as sleep } from 'node:timers/promises';
async function leaf(i: number) { await sleep(i % 50); return i; }
async function worker(n: number) {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += await Promise.resolve(i);
  return sum + (await leaf(n));
}
for (let round = 0; round < 59; round++) {
  await Promise.all(Array.from({ length: 600 }, (_, i) => worker(i)));
  console.log(round);
}`;

export async function readingsBench(): Promise<Row[]> {
  const program = await compiled(PROGRAM);
  const before = bytesInUse();
  const trace = await run(program, { limits: { turn: 60_000, total: 60_000 } });
  const began = performance.now();
  const each = Object.entries(readings).map(([name, read]) => {
    const start = performance.now();
    return { name, made: read(trace), ms: performance.now() - start };
  });
  const ms = performance.now() - began;
  const bytes = bytesInUse() - before;
  const longest = each.sort((a, b) => b.ms - a.ms).slice(0, 3);
  const said = longest.map(({ name, ms }) => `${name} ${ms.toFixed(0)}`).join(', ');
  const events = trace.size.toLocaleString('en-US');
  return [
    {
      what: `${each.length} readings of ${events} events`,
      measured: `${ms.toFixed(0)} ms (${said})`,
      goal: '≤ 1,000 ms',
    },
    {
      what: 'the trace and what was read, kept',
      measured: `${(bytes / 1e6).toFixed(0)} MB`,
      goal: '≤ 200 MB',
    },
  ];
}

function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  setFlagsFromString('--no-expose-gc');
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
