import {
  allowMore,
  compile,
  expect,
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
  jsonLines,
  lanes,
  notices,
  queries,
  requests,
  type Steps,
  sockets,
  summary,
  type Trace,
  waits,
} from '../../runtime/trace/index.ts';
import { runMarks } from '../editor/line-marks.ts';
import { crowdOf, isCrowd } from '../timeline/crowd.ts';
import { extentOf } from '../timeline/geometry.ts';
import { playheadOf, type Ran } from './cell-state.ts';
import { inSlices } from './in-slices.ts';

/** What a cell shows of a run. */
type Views = Omit<Ran, 'text' | 'alone' | 'seed'>;

/** What compiles and runs a cell's program. */
export interface Bench {
  compile: typeof compile;
  onCompilerProgress: typeof onCompilerProgress;
  onDatabaseProgress: typeof onDatabaseProgress;
  warm: typeof warm;
  expect: typeof expect;
  run: (
    program: Program,
    options: { signal: AbortSignal; limits: Limits | undefined; seed: number },
  ) => Promise<Trace>;
  /** Undefined when `signal` has ended it. */
  read: (trace: Trace, signal: AbortSignal) => Promise<Views | undefined>;
  explore: typeof explore;
  allowMore: typeof allowMore;
}

/** The views that a cell shows of a trace. A long one takes a while, in which the page answers. */
export const readRun = (trace: Trace): Promise<Views> => inSlices(viewsOf(trace));

function* viewsOf(trace: Trace): Steps<Views> {
  const drawn = yield* lanes.steps(trace);
  const lines = yield* consoleLines.steps(trace);
  const read = keptReadings(trace);
  // What tabs count is read by then.
  yield* requests.steps(trace);
  for (const reading of [sockets, queries]) {
    read<unknown>(reading);
    yield;
  }
  yield* notices.steps(trace);
  const said = yield* summary.steps(trace);
  // What a run that is stuck waits for is said above its drawing.
  if (said.outcome === 'deadlock') yield* waits.steps(trace);
  yield* shownFirst({ summary: said, lanes: drawn });
  return {
    summary: said,
    lanes: drawn,
    lines,
    jsonLines: () => inSlices(jsonLines(trace)),
    read,
  };
}

/** What a run is drawn from at first. Each is kept until then: made while a long one is drawn, nobody would be answered. */
function* shownFirst(run: Pick<Ran, 'summary' | 'lanes'>): Steps<void> {
  const { lanes: drawn } = run;
  yield* runMarks.steps(run, playheadOf(run));
  yield* extentOf.steps(drawn);
  if (isCrowd(drawn)) yield* crowdOf.steps(drawn);
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
  expect,
  run: (program, { signal, limits, seed }) =>
    run(program, { signal, seed, ...(limits && { limits }) }),
  read: (trace, signal) => inSlices(viewsOf(trace), signal),
  explore,
  allowMore,
};
