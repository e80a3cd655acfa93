import {
  allowMore,
  compile,
  explore,
  type Limits,
  onCompilerProgress,
  onDatabaseProgress,
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
  onDatabaseProgress: typeof onDatabaseProgress;
  warm: typeof warm;
  run: (
    program: Program,
    options: { signal: AbortSignal; limits: Limits | undefined; seed: number },
  ) => Promise<Omit<Ran, 'text' | 'alone' | 'seed'>>;
  explore: typeof explore;
  allowMore: typeof allowMore;
}

/** The views that a cell shows of a trace. */
export function readRun(trace: Trace): Omit<Ran, 'text' | 'alone' | 'seed'> {
  return {
    summary: summary(trace),
    lanes: lanes(trace),
    lines: consoleLines(trace),
    jsonLines: () => toJsonLines(trace),
    read: keptReadings(trace),
  };
}

/** What is read of a trace is read once, when it is first asked for. */
function keptReadings(trace: Trace): Ran['read'] {
  const known = new Map<unknown, unknown>();
  return <T>(reading: (trace: Trace) => T): T => {
    if (!known.has(reading)) known.set(reading, reading(trace));
    return known.get(reading) as T;
  };
}

/** The page's own runtime. */
export const bench: Bench = {
  compile,
  onCompilerProgress,
  onDatabaseProgress,
  warm,
  run: async (program, { signal, limits, seed }) =>
    readRun(await run(program, { signal, seed, ...(limits && { limits }) })),
  explore,
  allowMore,
};
