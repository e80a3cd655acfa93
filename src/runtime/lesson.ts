/** The words of lessons, for `questions.ts`, `tries.ts`, `glossary.ts` and `cheat-sheet.ts`. */

import type { Claim } from './grading/claim.ts';
import type { Question } from './grading/question.ts';

export { type Claim, holds, unmet } from './grading/claim.ts';
export { answerOf, type Option, type Question } from './grading/question.ts';
export type { Trace } from './trace/index.ts';

/** The questions of a lesson, by the name of the program in `examples/` that answers them. */
export interface Questions {
  readonly [program: string]: Question;
}

/** What each `<Try>` of a lesson asks for, by its name: a trial for each run that its text speaks of. */
export interface Tries {
  readonly [name: string]: readonly Trial[];
}

/** A program of `examples/`, changed or under other seeds, and what the text says of its run. */
export interface Trial extends Claim {
  program: string;
  changes?: readonly Change[];
  /** Under each of them the claim holds; 0 alone, if none are given. */
  seeds?: readonly number[];
  /** The lines that the editor then marks, for their types; none, if none are given. */
  typeErrors?: readonly number[];
}

/** «In line 9, change 100 to 1000.» Lines are counted in the program as it was; `from` stands once in its line. */
export interface Change {
  line: number;
  from: string;
  /** May have several lines; '' takes out what stood there. */
  to: string;
}

/** A word of the field that the lesson explains, at the place where its text says `<Term>`. */
export interface Term {
  term: string;
  /** One or two sentences; `backticks` mark code. */
  meaning: string;
  /** How texts spell it, if not as the term itself. None: it is an everyday word as well, and may stand anywhere. */
  forms?: readonly string[];
}

/** A row of the cheat sheet. */
export interface SheetRow {
  /** Code, or '' where a language has nothing of the kind. */
  python: string;
  typescript: string;
  /** What to mind, in one line; `backticks` mark code. */
  mind: string;
  /** The two do not do the same. */
  differs?: true;
}
