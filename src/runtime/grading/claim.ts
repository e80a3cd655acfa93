/** What a text says of a run, and whether the run was so. */

import {
  consoleLines,
  lanes,
  levels,
  queries,
  rejections,
  requests,
  resources,
  type Summary,
  summary,
  type Trace,
} from '../trace/index.ts';

/** Figures that a trace can bear out. All of those that are claimed must hold. */
export interface Claim {
  /** Every line that is printed, in order, and the virtual ms of each. */
  prints?: readonly string[];
  printedAt?: readonly number[];
  /** Virtual ms at which a line is printed, by the line. */
  at?: { readonly [line: string]: number };
  /** Virtual ms at which main settles, or the run is ended. */
  ends?: number;
  outcome?: Exclude<Summary['outcome'], 'stopped'>;
  /** How the error begins that main fails with, as the console shows it: its name, or more. */
  fails?: string;
  /** Virtual ms at which a task ends, by its name in the timeline: `forEach callback 1`. */
  tasks?: { readonly [task: string]: number };
  /** How many requests are sent in all, how many are out at the same moment, and how many are still out when main settles. */
  requests?: number;
  peak?: number;
  stillOut?: number;
  /** How many requests the program aborted or cancelled. */
  aborted?: number;
  /** Virtual ms at which each signal is aborted, in order. */
  aborts?: readonly number[];
  /** Virtual ms at which each request is sent, and at which each is over, however it ended, in the order in which they were sent; null: never. */
  sent?: readonly number[];
  over?: readonly (number | null)[];
  /** Virtual ms at which each query is begun, in order. */
  queried?: readonly number[];
  /** Virtual ms at which a server has done something, whether or not anyone still waits for it: `parcel saved`. */
  effects?: { readonly [what: string]: number };
  /** The peak of each strip of the timeline, by its name, in their order: `{ 'stream, line 4': 16 }`, and no other. */
  levels?: { readonly [name: string]: number };
  /** From when to when each resource is held, by its name, in virtual ms; null: it never is given back. */
  held?: { readonly [resource: string]: readonly (readonly [from: number, to: number | null])[] };
  /** How many timers are still set when main settles. */
  stillSet?: number;
  /** How many rejections nobody handled in time. */
  unhandled?: number;
  /** Virtual ms for which the thread was held. */
  blocked?: number;
}

/** Whether the run was as claimed. */
export const holds = (claim: Claim, trace: Trace): boolean => unmet(claim, trace).length === 0;

/**
 * What of the claim the run does not bear out.
 * @example unmet({ ends: 300 }, trace) // ['ends is 900, not 300']
 */
export function unmet(claim: Claim, trace: Trace): string[] {
  const { at = {}, tasks = {}, effects = {}, held = {}, fails } = claim;
  const was = figures(trace);
  const names = Object.keys(was) as (keyof typeof was)[];
  const error = summary(trace).error?.text;
  return [
    ...names.flatMap((name) =>
      claim[name] === undefined ? [] : differing(name, [was[name]], claim[name]),
    ),
    ...named('at', at, printed(trace), ({ text, time }) => [text, time]),
    ...named('tasks', tasks, lanes(trace).lanes, ({ name, end }) => [name, end]),
    ...named('effects', effects, [...trace.of('effect')], ({ what, time }) => [what, time]),
    ...named('held', held, resources(trace), ({ name, holds }) => [
      name,
      holds.map(({ from, to }) => [from, to ?? null]),
    ]),
    ...(fails === undefined || error?.startsWith(fails)
      ? []
      : differing('fails', error === undefined ? [] : [error], fails)),
  ];
}

const printed = (trace: Trace) => consoleLines(trace).filter(({ level }) => level !== 'unhandled');

/** What is claimed of each name is so in one of the rows of that name. */
function named<Row>(
  what: string,
  claimed: { readonly [name: string]: unknown },
  rows: readonly Row[],
  read: (row: Row) => [name: string, value: unknown],
): string[] {
  return Object.entries(claimed).flatMap(([name, wanted]) => {
    const ofName = rows.map(read).filter(([each]) => each === name);
    return differing(
      `${what} «${name}»`,
      ofName.map(([, value]) => value),
      wanted,
    );
  });
}

/** @param was what there was of that name; one of them is to be `claimed` */
function differing(name: string, was: readonly unknown[], claimed: unknown): string[] {
  const wanted = JSON.stringify(claimed);
  const found = was.map((each) => JSON.stringify(each) ?? 'open');
  return found.includes(wanted)
    ? []
    : [`${name} is ${found.join(' and ') || 'nothing'}, not ${wanted}`];
}

function figures(trace: Trace) {
  const lines = printed(trace);
  const sent = requests(trace);
  const end = summary(trace);
  return {
    prints: lines.map(({ text }) => text),
    printedAt: lines.map(({ time }) => time),
    ends: end.at,
    outcome: end.outcome,
    requests: end.requests,
    peak: end.peakInFlight,
    stillOut: end.left.request,
    aborted: end.aborted,
    sent: sent.map(({ start }) => start),
    over: sent.map(({ end }) => end ?? null),
    aborts: [...trace.of('abort')].map(({ time }) => time),
    queried: queries(trace).map(({ start }) => start),
    levels: Object.fromEntries(levels(trace).map(({ name, peak }) => [name, peak])),
    stillSet: end.left.timer,
    unhandled: rejections(trace).length,
    blocked: end.blocked.ms,
  };
}
