/** How high a figure goes that the scenario notes at each change: how many are at it at a time. */

import { formatMs, notedLevels } from '../../trace/index.ts';
import { named } from '../figure.ts';
import type { Run } from '../run.ts';
import type { Finding, Look } from '../words.ts';
import { howItEnded } from './ending.ts';

export interface Peaked {
  /** The most that was noted under the name; undefined when nothing was. */
  peak: number | undefined;
  outcome: Run['outcome'];
  elapsed: number;
}

/** The most that the scenario noted under `name`; undefined when it noted nothing. */
export const peakNoted = ({ trace }: Run, name: string): number | undefined =>
  notedLevels(trace).get(name)?.peak;

/** What the scenario notes under `name` is never more than `most`. */
export const notedAtMost =
  (name: string, most: number): Look<Peaked> =>
  (run) =>
    peaked(run, name, { most, least: 0 });

/** What the scenario notes under `name` is never more than `most`, and comes to that. */
export const notedPeak =
  (name: string, most: number): Look<Peaked> =>
  (run) =>
    peaked(run, name, { most, least: most });

function peaked(
  run: Run,
  name: string,
  { most, least }: { most: number; least: number },
): Finding<Peaked> {
  const peak = peakNoted(run, name);
  const notes = [...run.trace.of('observe')].filter((event) => event.name === name);
  const over = notes.find(({ value }) => Number(value) > most)?.time;
  // An answer may have had 200,000 of them noted in one instant.
  const there = notes.reduce(
    (highest, { time, value }) => (time === over ? Math.max(highest, Number(value)) : highest),
    most,
  );
  const highest = notes.find(({ value }) => value === peak)?.time ?? run.elapsed;
  const observed =
    peak === undefined
      ? `${howItEnded(run)} It never came to '${name}'.`
      : `Observed at ${formatMs(highest)}, ${name}: ${peak}.`;
  return {
    pass: peak !== undefined && peak <= most && peak >= least,
    facts: { peak, outcome: run.outcome, elapsed: run.elapsed },
    text: `${observed} Wanted: at most ${most}${least > 0 ? `, and ${least} once` : ''}.`,
    figure: peak === undefined ? undefined : named(name, peak),
    limit: { most, of: { noted: name } },
    note: over === undefined ? undefined : `${name}: ${there}`,
    at: over ?? highest,
  };
}
