import { compile, onCompilerProgress, type Program, run, warm } from '../../runtime/index.ts';
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
  run: (program: Program, signal: AbortSignal) => Promise<Omit<Ran, 'text'>>;
}

/** The views that a cell shows of a trace. */
export function readRun(trace: Trace): Omit<Ran, 'text'> {
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
  run: async (program, signal) => readRun(await run(program, { signal })),
};
