/** How the scenario's promise ended, and with what. */

import { formatMs, inspectArgument, limitPlace, limitText } from '../../trace/index.ts';
import { encodedPlain } from '../encoded-plain.ts';
import { inPlace } from '../in-place.ts';
import type { PlainError } from '../plain.ts';
import type { Run } from '../run.ts';
import { type Plain, sameValue } from '../same-value.ts';
import type { Look, Sentence } from '../words.ts';
import { shown, wantedText } from './shown.ts';

/** How a run ended, said of the answer. */
export function howItEnded({ outcome, end, value, elapsed, limit, trace }: Run): string {
  if (outcome === 'fulfilled')
    return `The promise fulfilled with ${shown(value ?? null)} at ${formatMs(elapsed)}.`;
  if (outcome === 'rejected')
    return `The promise rejected at ${formatMs(elapsed)}: ${closed(inspectArgument(value ?? null))}`;
  if (end === 'deadlock') {
    return `The promise was still pending at ${formatMs(elapsed)}, when nothing was left that could settle it.`;
  }
  const [stop] = trace.of('run-end');
  const line = limitPlace(stop?.limit, stop?.site);
  const why =
    end === 'limit' ? limitText(limit, stop?.allowed) : 'what it left was no trace of a run';
  return `The run was stopped${line} after ${formatMs(elapsed)}: ${why}.`;
}

/** With the full stop that some messages bring along. */
const closed = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** Facts of an ending. */
export interface Ended {
  outcome: Run['outcome'];
  /** What it fulfilled with, as plain data. */
  result: unknown;
  /** What it rejected with, if that was an error. */
  error: PlainError | undefined;
  elapsed: number;
  /** It fulfilled with an empty array. */
  empty: boolean;
}

const ended = ({ outcome, result, error, elapsed }: Run): Ended => ({
  outcome,
  result,
  error,
  elapsed,
  empty: Array.isArray(result) && result.length === 0,
});

/** The promise fulfils or rejects: it does not stay pending. */
export const settles: Look<Ended> = (run) => ({
  pass: run.outcome !== 'pending',
  facts: ended(run),
  text: howItEnded(run),
  at: run.elapsed,
});

/** The promise fulfils, with whatever. */
export const fulfils: Look<Ended> = (run) => ({
  pass: run.outcome === 'fulfilled',
  facts: ended(run),
  text: `${howItEnded(run)} Wanted: that it fulfils.`,
  at: run.elapsed,
});

/** The promise fulfils with `wanted`. */
export const fulfilsWith =
  (wanted: Plain): Look<Ended> =>
  (run) => {
    const fulfilled = run.outcome === 'fulfilled';
    return {
      pass: fulfilled && sameValue(run.value, wanted),
      facts: ended(run),
      text: `${howItEnded(run)} ${wantedText(encodedPlain(wanted), fulfilled ? run.value : undefined)}`,
      figure: fulfilled ? inPlace(run.value, wanted) : undefined,
      at: run.elapsed,
    };
  };

/** The promise fulfils with a result of which `test` holds; `wanted` says which: "a string". */
export const fulfilsWhere =
  (wanted: string, test: (result: unknown) => boolean): Look<Ended> =>
  (run) => ({
    pass: run.outcome === 'fulfilled' && holds(() => test(run.result)),
    facts: ended(run),
    text: `${howItEnded(run)} Wanted: ${wanted}.`,
    at: run.elapsed,
  });

/** The promise rejects with an error of that name, and that message if one is given. */
export const rejectsWith =
  (name: string, message?: string): Look<Ended> =>
  (run) => ({
    pass:
      run.error?.name === name &&
      run.outcome === 'rejected' &&
      (message === undefined || run.error.message === message),
    facts: ended(run),
    text: `${howItEnded(run)} Wanted: a rejection with ${message === undefined ? `${article(name)} ${name}` : `${name}: ${message}`}.`,
    at: run.elapsed,
  });

const article = (name: string): string => (/^[AEIOU]/.test(name) ? 'an' : 'a');

/** Said of `fetch(…).json()`: the promise is taken for the response. */
export const responseNotAwaited: Sentence<Ended> = {
  when: ({ error }) => /\.(json|text) is not a function/.test(error?.message ?? ''),
  text: ({ error }) =>
    `${error?.name}: ${error?.message}. \`fetch(…)\` gives a promise, and a promise has no such method. Wait for the response first, then for its body.`,
};

/** A condition written for a result of one shape does not hold of any other. */
export function holds(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}
