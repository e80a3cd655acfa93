/** What the scenario noted from inside: identities, orders, counts of calls. */

import { type Encoded, formatMs } from '../../trace/index.ts';
import { encodedPlain } from '../encoded-plain.ts';
import { named } from '../figure.ts';
import type { Run } from '../run.ts';
import { type Plain, sameValue } from '../same-value.ts';
import type { Look } from '../words.ts';
import { holds, howItEnded } from './ending.ts';
import { shown, wantedText } from './shown.ts';

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
  (run) => {
    const last = lastNoted(run, name);
    const pass = sameValue(run.observed(name).at(-1), wanted);
    return found(run, name, pass, last, wantedText(encodedPlain(wanted), last));
  };

/** The things noted under `name` are `wanted`, in this order. */
export const notesInOrder =
  (name: string, wanted: readonly Plain[]): Look<Noted> =>
  (run) => {
    const seen = run.observed(name);
    const pass =
      seen.length === wanted.length && wanted.every((each, i) => sameValue(seen[i], each));
    const all = encodedPlain(run.noted(name));
    return found(run, name, pass, all, wantedText(encodedPlain([...wanted]), all));
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
    return found(run, name, pass, lastNoted(run, name), `Wanted: ${wanted}.`);
  };

const lastNoted = (run: Run, name: string): Encoded =>
  encodedPlain(run.noted(name).at(-1) as Plain);

function found(
  run: Run,
  name: string,
  pass: boolean,
  seen: Encoded,
  wanted: string,
): ReturnType<Look<Noted>> {
  const all = run.noted(name);
  const last = all.at(-1);
  const [event] = [...run.trace.of('observe')].filter((each) => each.name === name).slice(-1);
  const observed =
    all.length === 0
      ? `${howItEnded(run)} It never came to '${name}'.`
      : `Observed at ${formatMs(event?.time ?? 0)}, ${name}: ${shown(seen)}.`;
  return {
    pass,
    facts: { last, all, outcome: run.outcome, elapsed: run.elapsed },
    text: `${observed} ${wanted}`,
    figure: typeof last === 'number' ? named(name, last) : undefined,
    at: event?.time ?? run.elapsed,
  };
}
