/** What a text says of a run, and whether the run was so. */

import {
  consoleLines,
  lanes,
  rejections,
  requests,
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
  aborted?: number;
  /** Virtual ms at which each request is sent, in order, and at which the answers are there, in the order of their requests. */
  sent?: readonly number[];
  answered?: readonly number[];
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
  const { at = {}, tasks = {}, fails } = claim;
  const was = figures(trace);
  const names = Object.keys(was) as (keyof typeof was)[];
  const error = summary(trace).error?.text;
  const printed = consoleLines(trace).filter(({ level }) => level !== 'unhandled');
  const { lanes: drawn } = lanes(trace);
  return [
    ...names.flatMap((name) =>
      claim[name] === undefined ? [] : differing(name, [was[name]], claim[name]),
    ),
    ...Object.entries(at).flatMap(([line, time]) => {
      const times = printed.filter(({ text }) => text === line).map((each) => each.time);
      return differing(`at of «${line}»`, times, time);
    }),
    ...Object.entries(tasks).flatMap(([task, time]) => {
      const ends = drawn.filter(({ name }) => name === task).map(({ end }) => end);
      return differing(`the end of ${task}`, ends, time);
    }),
    ...(fails === undefined || error?.startsWith(fails)
      ? []
      : differing('fails', error === undefined ? [] : [error], fails)),
  ];
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
  const printed = consoleLines(trace).filter(({ level }) => level !== 'unhandled');
  const sent = requests(trace);
  const end = summary(trace);
  return {
    prints: printed.map(({ text }) => text),
    printedAt: printed.map(({ time }) => time),
    ends: end.at,
    outcome: end.outcome,
    requests: end.requests,
    peak: end.peakInFlight,
    stillOut: end.left.request,
    aborted: end.aborted,
    sent: sent.map(({ start }) => start),
    answered: sent.flatMap(({ outcome, end }) => (outcome === 'done' ? [end] : [])),
    stillSet: end.left.timer,
    unhandled: rejections(trace).length,
    blocked: end.blocked.ms,
  };
}
