/** A question about a program, and how a run answers it. */

import { consoleLines, rejections, requests, summary, type Trace } from '../trace/index.ts';

/** What an option says of the run, in figures that a trace can bear out. All of them must hold. */
export interface Claim {
  /** Every line that is printed, in order. */
  prints?: readonly string[];
  /** Virtual ms at which a line is printed, by the line. */
  at?: { readonly [line: string]: number };
  /** Virtual ms at which main settles. */
  ends?: number;
  outcome?: 'finished' | 'failed' | 'deadlock';
  /** How many requests are sent in all, how many are out at the same moment, and how many are still out when main settles. */
  requests?: number;
  peak?: number;
  stillOut?: number;
  aborted?: number;
  /** Virtual ms at which each request is sent, in order. */
  sent?: readonly number[];
  /** How many rejections nobody handled in time. */
  unhandled?: number;
  /** Virtual ms for which the thread was held. */
  blocked?: number;
}

/** One answer to choose; `says` is a line in which `backticks` mark code. */
export interface Option extends Claim {
  says: string;
}

/** The run of the program decides which of the options is the answer. */
export interface Question {
  /** One line; `backticks` mark code. */
  asks: string;
  options: readonly Option[];
}

/**
 * The index of the one option whose claim the run bears out.
 * @throws {RangeError} that says which options hold, when it is not exactly one, or when one claims nothing
 */
export function answerOf({ options }: Question, trace: Trace): number {
  const empty = options.find(({ says: _, ...claim }) => Object.keys(claim).length === 0);
  if (empty) throw new RangeError(`the option «${empty.says}» claims nothing that a run can show`);
  const holding = options.flatMap((option, at) => (holds(option, trace) ? [at] : []));
  const [answer] = holding;
  if (answer !== undefined && holding.length === 1) return answer;
  const which =
    holding.map((at) => `«${options[at]?.says}»`).join(' and ') || 'none of its options';
  throw new RangeError(`the run bears out ${which}`);
}

/** Whether the run was as claimed. */
export function holds(claim: Claim, trace: Trace): boolean {
  const printed = consoleLines(trace).filter(({ level }) => level !== 'unhandled');
  const end = summary(trace);
  const is = <T>(claimed: T | undefined, was: T): boolean =>
    claimed === undefined || JSON.stringify(claimed) === JSON.stringify(was);
  return (
    is(
      claim.prints,
      printed.map(({ text }) => text),
    ) &&
    Object.entries(claim.at ?? {}).every(([line, time]) =>
      printed.some((each) => each.text === line && each.time === time),
    ) &&
    is(claim.ends, end.at) &&
    is<string>(claim.outcome, end.outcome) &&
    is(claim.requests, end.requests) &&
    is(claim.peak, end.peakInFlight) &&
    is(claim.stillOut, end.left.request) &&
    is(claim.aborted, end.aborted) &&
    is(
      claim.sent,
      requests(trace).map(({ start }) => start),
    ) &&
    is(claim.unhandled, rejections(trace).length) &&
    is(claim.blocked, end.blocked.ms)
  );
}
