/** In the page: runs a program in the sandbox that readers have, and gives its trace as text. */

import type { Program } from '../../../src/runtime/compiler/program.ts';
import { host } from '../../../src/runtime/sandbox/browser-host.ts';
import { type RunOptions, runIn } from '../../../src/runtime/sandbox/run.ts';
import { toComparableLines } from '../../../src/runtime/trace/index.ts';

export type TraceOf = (program: Program, options: RunOptions) => Promise<string>;

const traceOf: TraceOf = async (program, options) => {
  const port = await host.start();
  const { trace } = await runIn(port, program, options);
  port.terminate();
  return toComparableLines(trace);
};

Object.assign(globalThis, { traceOf });
