/** The words of lessons, for `questions.ts`, `glossary.ts` and `cheat-sheet.ts`. */

import type { Question } from './grading/question.ts';

export { answerOf, type Claim, holds, type Option, type Question } from './grading/question.ts';
export type { Trace } from './trace/index.ts';

/** The questions of a lesson, by the name of the program in `examples/` that answers them. */
export interface Questions {
  readonly [program: string]: Question;
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
