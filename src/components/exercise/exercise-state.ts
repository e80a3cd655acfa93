import { type ExerciseProgress, passedPhrase } from '../../reader/progress.ts';
import type { Report } from '../../runtime/index.ts';
import type { Ran } from '../cell/cell-state.ts';
import { megabytes, type Phrase } from '../cell/phrase.ts';
import type { Grader } from './grader.ts';
import { inOrder } from './in-order.ts';

/** How far a check of all schedules is. */
export interface Checking {
  done: number;
  total: number;
  /** What is still arriving that a check needs: the database, or TypeScript for the types. */
  fetching?: { loaded: number; total: number };
  /** It takes so long that it can be stopped. */
  slow?: true;
}

/** What an exercise knows beside its cell. */
export interface ExerciseState {
  /** Undefined: nothing is being checked. */
  checking: Checking | undefined;
  /** The last report, and the text it is about. */
  graded: { text: string; report: Report } | undefined;
  progress: ExerciseProgress;
  /** The scenario whose trace is on show. */
  scenario: string | undefined;
  /** The run of that trace, and the book's in the same scenario under the same schedule: to compare. */
  shown: Ran | undefined;
  book: Ran | undefined;
  /** `asked`: the reader wants to see the solution and has not yet said so twice. */
  solution: { asked: boolean; text: string | undefined };
  /** What shows verdicts; fetched with the first check. */
  views: Grader['views'] | undefined;
}

export const notTried: ExerciseState = {
  checking: undefined,
  graded: undefined,
  progress: { attempts: 0, hints: 0 },
  scenario: undefined,
  shown: undefined,
  book: undefined,
  solution: { asked: false, text: undefined },
  views: undefined,
};

/** The scenario whose trace shows best what the report says. */
export function telling({ checks, traces }: Report): string | undefined {
  const failed = inOrder(checks).find(
    ({ scenario }) => scenario !== undefined && scenario in traces,
  );
  return failed?.scenario ?? Object.keys(traces)[0];
}

/** `3 of 4 checks passed. Failing: never more than 3 requests in flight.` */
export function verdictText({ checks }: Report): string {
  const failing = checks.filter((check) => !check.passed).map((check) => check.describe);
  const passed = checks.length - failing.length;
  const said = `${passed} of ${checks.length} checks passed.`;
  return failing.length === 0 ? said : `${said} Failing: ${failing.join('; ')}.`;
}

/** What an answer is compared with once the solution may be seen: the text that was checked last, else as it is now. */
export function comparedOf({ solution, graded, shown, book }: ExerciseState, text: string) {
  if (solution.text === undefined) return undefined;
  return {
    mine: graded?.text ?? text,
    book: solution.text,
    runs: shown && book && { mine: shown, book },
    passed: graded?.report.passed === true,
  };
}

/** The phrase at the right of an exercise's bar, as far as checking goes. */
export function phraseOfChecks(
  { checking, graded, progress }: ExerciseState,
  text: string | undefined,
): Phrase {
  if (checking) {
    const { done, total, fetching } = checking;
    if (fetching && fetching.loaded < fetching.total)
      return { strong: '', rest: `getting ready, ${megabytes(fetching)}` };
    return { strong: '', rest: total > 1 ? `checking, ${done} of ${total} schedules` : 'checking' };
  }
  // Untouched, the text on show is the starter: what passed is whatever the reader had then.
  const passed = text === undefined ? '' : passedPhrase(progress, text);
  if (graded && graded.text === text && !graded.report.passed) {
    const left = graded.report.checks.filter((check) => !check.passed).length;
    return { strong: `${left} check${left === 1 ? '' : 's'} to go`, rest: '', bad: true };
  }
  if (passed) return { strong: 'Passed', rest: ` ${passed}`, ok: true };
  if (graded) return { strong: '', rest: 'edited since this check' };
  return {
    strong: '',
    rest: progress.attempts === 0 ? 'not checked yet' : `checked ${times(progress.attempts)}`,
  };
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

/** `Exercise 4.1`, from the curriculum's `E04-1`. */
export function exerciseNumber(alias: string): string {
  const [, lesson, number] = /^E0*(\d+)-(\d+)$/.exec(alias) ?? [];
  return lesson === undefined ? 'Exercise' : `Exercise ${lesson}.${number}`;
}

/** Asked before the solution is shown. */
export function beforeSolution(hintsLeft: number): string {
  if (hintsLeft === 0) return 'This is one way to do it. Show it?';
  const left =
    hintsLeft === 1 ? 'one hint' : `${['no', 'one', 'two', 'three'][hintsLeft] ?? hintsLeft} hints`;
  return `You have ${left} left. Show it anyway?`;
}
