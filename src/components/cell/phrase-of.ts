import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { type CellState, isStale, problemsNow } from './cell-state.ts';
import { megabytes, type Phrase } from './phrase.ts';
import type { PrintedRun } from './printed-run.ts';

/** Says in what state a cell is. `printed`: the run that the page was printed with. */
export function phraseOf(state: CellState, printed: PrintedRun | undefined): Phrase {
  const { activity, slow, trouble, refused, run, starter, text } = state;
  if (activity === 'waiting') return { strong: '', rest: 'getting ready' };
  if (activity === 'running' && state.fetching) return gettingReady(state.fetching);
  if (activity === 'running' && slow > 0) {
    return { strong: '', rest: `running, ${(slow / 1000).toFixed(1)} s real` };
  }
  if (activity === 'reading' && slow > 0) {
    const rest = `reading ${grouped(state.events)} events, ${(slow / 1000).toFixed(1)} s real`;
    return { strong: '', rest };
  }
  if (activity === 'running' || activity === 'reading') return outcome(run?.summary ?? printed);
  if (trouble) return trouble.phrase ?? { strong: 'Cannot run', rest: '', bad: true };
  if (refused && problemsNow(state).length > 0) return { strong: 'Not run', rest: '', bad: true };
  if (state.fetching) return gettingReady(state.fetching);
  if (isStale(state)) return { strong: '', rest: 'edited since this run' };
  if (run) return underSeed(outcome(run.summary), run.seed);
  if (printed && starter !== undefined && text !== starter)
    return { strong: '', rest: 'edited since this run' };
  return outcome(printed);
}

const gettingReady = (fetching: NonNullable<CellState['fetching']>): Phrase => ({
  strong: '',
  rest: `getting ready, ${megabytes(fetching)}`,
});

/** A schedule of exact latencies goes without saying. */
const underSeed = (phrase: Phrase, seed = 0): Phrase =>
  seed === 0 ? phrase : { ...phrase, rest: `${phrase.rest}, seed ${seed}` };

function outcome(summary: PrintedRun | undefined): Phrase {
  if (summary === undefined) return { strong: '', rest: 'not run yet' };
  const at = formatMs(summary.at);
  switch (summary.outcome) {
    case 'finished':
      return { strong: at, rest: ' virtual' };
    case 'failed':
      return { strong: 'Rejected', rest: ` at ${at}`, bad: true };
    case 'deadlock':
      return { strong: 'Deadlock', rest: ` at ${at}`, bad: true };
    case 'stopped':
      return { strong: 'Stopped', rest: ` by you at ${at}` };
    case 'limit':
      if (/^(real|no-answer|query)/.test(summary.limit ?? ''))
        return {
          strong: 'Stopped',
          rest: ` after ${(summary.allowed ?? 0) / 1000} s, real`,
          bad: true,
        };
      return { strong: 'Stopped', rest: ` at ${at}, virtual`, bad: true };
  }
}
