/** What the scenario noted from inside: identities, orders, counts of calls. */

import { type Encoded, formatMs } from '../../trace/index.ts';
import { encodedPlain } from '../encoded-plain.ts';
import { type Figure, inMs, named } from '../figure.ts';
import type { Run } from '../run.ts';
import { type Plain, sameValue } from '../same-value.ts';
import type { Look } from '../words.ts';
import { holds, howItEnded } from './ending.ts';
import { type Said, shown, shownTimes, wantedText } from './shown.ts';

export interface Noted {
  /** What was noted last under the name; undefined when nothing was. */
  last: unknown;
  all: readonly unknown[];
  outcome: Run['outcome'];
  elapsed: number;
}

/** The name under which a scenario notes when something was, in virtual ms: `observe('spawned at', performance.now())`. */
export interface Moments {
  momentsOf: string;
}

/** What is noted under `name` is a moment, or a list of them: it is said with its unit. */
export const momentsOf = (name: string): Moments => ({ momentsOf: name });

/** The last thing noted under `name` is `wanted`. */
export const notes =
  (name: string | Moments, wanted: Plain): Look<Noted> =>
  (run) => {
    const last = lastNoted(run, name);
    const pass = sameValue(run.observed(nameOf(name)).at(-1), wanted);
    return found(run, name, pass, last, wantedText(encodedPlain(wanted), last, saidOf(name)));
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
    name: string | Moments,
    wanted: string,
    test: (last: never, all: readonly never[]) => boolean,
  ): Look<Noted> =>
  (run) => {
    const all = run.noted(nameOf(name));
    const pass = all.length > 0 && holds(() => test(all.at(-1) as never, all as never[]));
    return found(run, name, pass, lastNoted(run, name), `Wanted: ${wanted}.`);
  };

const nameOf = (name: string | Moments): string =>
  typeof name === 'string' ? name : name.momentsOf;

const saidOf = (name: string | Moments): Said => (typeof name === 'string' ? shown : shownTimes);

const lastNoted = (run: Run, name: string | Moments): Encoded =>
  encodedPlain(run.noted(nameOf(name)).at(-1) as Plain);

function found(
  run: Run,
  of: string | Moments,
  pass: boolean,
  seen: Encoded,
  wanted: string,
): ReturnType<Look<Noted>> {
  const name = nameOf(of);
  const all = run.noted(name);
  const last = all.at(-1);
  const [event] = [...run.trace.of('observe')].filter((each) => each.name === name).slice(-1);
  const observed =
    all.length === 0
      ? `${howItEnded(run)} It never came to '${name}'.`
      : `Observed at ${formatMs(event?.time ?? 0)}, ${name}: ${saidOf(of)(seen)}.`;
  return {
    pass,
    facts: { last, all, outcome: run.outcome, elapsed: run.elapsed },
    text: `${observed} ${wanted}`,
    figure: typeof last === 'number' ? figureOf(of, last) : undefined,
    at: event?.time ?? run.elapsed,
  };
}

const figureOf = (name: string | Moments, value: number): Figure =>
  typeof name === 'string' ? named(name, value) : inMs(value, name.momentsOf);
