/** What the scenario noted from inside: identities, orders, counts of calls. */

import { formatMs, inspect } from '../../trace/index.ts';
import { encodedPlain } from '../encoded-plain.ts';
import type { Run } from '../run.ts';
import { type Plain, sameValue } from '../same-value.ts';
import type { Look } from '../words.ts';
import { holds, howItEnded } from './ending.ts';

export interface Noted {
  /** What was noted last under the name; undefined when nothing was. */
  last: unknown;
  all: readonly unknown[];
  outcome: Run['outcome'];
  elapsed: number;
}

/** The last thing noted under `name` is `wanted`. */
export const notes =
  (name: string, wanted: Plain): Look<Noted> =>
  (run) =>
    look(run, name, sameValue(run.observed(name).at(-1), wanted), inspect(encodedPlain(wanted)));

/** The things noted under `name` are `wanted`, in this order. */
export const notesInOrder =
  (name: string, wanted: readonly Plain[]): Look<Noted> =>
  (run) => {
    const seen = run.observed(name);
    const same =
      seen.length === wanted.length && wanted.every((each, i) => sameValue(seen[i], each));
    return look(run, name, same, inspect(encodedPlain([...wanted])), run.noted(name));
  };

/** Of what was noted last under `name`, `test` holds; `wanted` says what: "at most 3". */
export const notesWhere =
  (
    name: string,
    wanted: string,
    test: (last: never, all: readonly never[]) => boolean,
  ): Look<Noted> =>
  (run) => {
    const all = run.noted(name);
    const pass = all.length > 0 && holds(() => test(all.at(-1) as never, all as never[]));
    return look(run, name, pass, wanted);
  };

function look(
  run: Run,
  name: string,
  pass: boolean,
  wanted: string,
  shown: unknown = run.noted(name).at(-1),
): ReturnType<Look<Noted>> {
  const all = run.noted(name);
  const [event] = [...run.trace.of('observe')].filter((each) => each.name === name).slice(-1);
  const seen =
    all.length === 0
      ? `${howItEnded(run)} It never came to '${name}'.`
      : `Observed at ${formatMs(event?.time ?? 0)}, ${name}: ${inspect(encodedPlain(shown as Plain))}.`;
  return {
    pass,
    facts: { last: all.at(-1), all, outcome: run.outcome, elapsed: run.elapsed },
    text: `${seen} Wanted: ${wanted}.`,
    at: event?.time ?? run.elapsed,
  };
}
