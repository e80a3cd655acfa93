/** When the scenario's promise settled, in virtual ms. */

import { formatMs } from '../../trace/index.ts';
import { inMs } from '../figure.ts';
import type { Run } from '../run.ts';
import type { Finding, Look } from '../words.ts';
import { howItEnded } from './ending.ts';
import { isStaircase } from './requests.ts';

export interface Elapsed {
  outcome: Run['outcome'];
  elapsed: number;
  /** Each request began only when the one before had ended. */
  staircase: boolean;
}

/** The promise fulfils at `most` ms or earlier. */
export const elapsedAtMost =
  (most: number): Look<Elapsed> =>
  (run) => ({
    ...found(run, run.outcome === 'fulfilled' && run.elapsed <= most),
    text:
      run.outcome === 'fulfilled'
        ? `It took ${formatMs(run.elapsed)}; ${formatMs(most)} are enough.`
        : howItEnded(run),
    note: isStaircase(run.requests) ? '2nd request, after the 1st' : undefined,
    at: Math.min(run.elapsed, ...run.requests.slice(1, 2).map(({ start }) => start)),
  });

/** The promise settles, either way, at exactly `ms`. */
export const settlesAt =
  (ms: number): Look<Elapsed> =>
  (run) => ({
    ...found(run, run.outcome !== 'pending' && run.elapsed === ms),
    text:
      run.outcome === 'pending'
        ? howItEnded(run)
        : `It settled at ${formatMs(run.elapsed)}; wanted: at ${formatMs(ms)}.`,
    note: offBy(run, ms),
    at: run.elapsed,
  });

/** The promise fulfils, at exactly `ms`. */
export const fulfilsAt =
  (ms: number): Look<Elapsed> =>
  (run) => ({
    ...found(run, run.outcome === 'fulfilled' && run.elapsed === ms),
    text: `${howItEnded(run)} Wanted: that it fulfils at ${formatMs(ms)}.`,
    note: offBy(run, ms),
    at: run.elapsed,
  });

/** How much too soon or too late it settled. */
function offBy({ outcome, elapsed }: Run, ms: number): string | undefined {
  if (outcome === 'pending' || elapsed === ms) return undefined;
  return `settles ${formatMs(Math.abs(elapsed - ms))} too ${elapsed > ms ? 'late' : 'soon'}`;
}

const found = (run: Run, pass: boolean): Pick<Finding<Elapsed>, 'pass' | 'facts' | 'figure'> => ({
  pass,
  figure: inMs(run.elapsed),
  facts: { outcome: run.outcome, elapsed: run.elapsed, staircase: isStaircase(run.requests) },
});
