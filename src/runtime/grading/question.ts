/** A question about a program, and how a run answers it. */

import type { Trace } from '../trace/index.ts';
import { type Claim, holds } from './claim.ts';

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
