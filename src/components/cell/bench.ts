import {
  allowMore,
  compile,
  type Limits,
  onCompilerProgress,
  type Program,
  run,
  warm,
} from '../../runtime/index.ts';
import {
  consoleLines,
  lanes,
  summary,
  type Trace,
  toJsonLines,
} from '../../runtime/trace/index.ts';
import type { Ran } from './cell-state.ts';

/** What compiles and runs a cell's program. */
export interface Bench {
  compile: typeof compile;
  onCompilerProgress: typeof onCompilerProgress;
  warm: typeof warm;
  run: (
    program: Program,
    options: { signal: AbortSignal; limits: Limits | undefined },
  ) => Promise<Omit<Ran, 'text' | 'alone'>>;
  allowMore: typeof allowMore;
}

/** The views that a cell shows of a trace. */
export function readRun(trace: Trace): Omit<Ran, 'text' | 'alone'> {
  return {
    summary: summary(trace),
    lanes: lanes(trace),
    lines: consoleLines(trace),
    jsonLines: () => toJsonLines(trace),
  };
}

/** The page's own runtime. */
export const bench: Bench = {
  compile,
  onCompilerProgress,
  warm,
  run: async (program, { signal, limits }) =>
    readRun(await run(program, { signal, ...(limits && { limits }) })),
  allowMore,
};
