/** One check's verdict on one run. */

import { type Figure, figureText } from './figure.ts';
import { howItEnded } from './looks/ending.ts';
import type { CheckResult } from './report.ts';
import { type Run, wasStopped } from './run.ts';
import { type Check, type RunCheck, TELLING, type TypeCheck, type Verdict } from './words.ts';

export interface Judged {
  result: CheckResult;
  /** See `TELLING`: which of several failures is shown first. */
  telling: number;
  /** What was measured in that run, if anything was. */
  figure?: Figure | undefined;
}

/** What keeps an answer from being called at all, or from an end, goes before every check, and is said by each of them. */
const BEFORE_ALL = 3;

export function judged(check: RunCheck, run: Run): Judged {
  const before = whyUncalled(run) ?? whyStopped(run);
  const { verdict, broken } = looked(check, run);
  const { pass, text, telling, figure, limit, at, note } = verdict;
  // A pending promise explains what was observed; a sentence about it may know more.
  const said = telling === TELLING.observed && run.outcome === 'pending' ? howItEnded(run) : text;
  return {
    result: {
      id: check.id,
      describe: check.describe,
      passed: pass && before === undefined,
      text: before ?? said,
      ...(at !== undefined && { at }),
      ...(note !== undefined && before === undefined && { note }),
      ...(limit !== undefined && { limit }),
      scenario: check.of,
      ...(run.seed !== 0 && { seed: run.seed }),
      ...(broken !== undefined && { broken }),
    },
    telling: before === undefined ? telling : BEFORE_ALL,
    figure,
  };
}

/** Of a check whose run was left out, since one before it had to be stopped. */
export const notLookedAt = ({ id, describe, of }: Check): Judged => ({
  result: {
    id,
    describe,
    passed: false,
    text: 'Not looked at: a run before this one had to be stopped.',
    scenario: of,
  },
  telling: TELLING.observed,
});

/** @param judgments of each of the runs, in all of which it passed */
export function passed({ id, describe, of }: Check, judgments: readonly Judged[]): Judged {
  const figure = figureText(judgments.flatMap(({ figure }) => figure ?? []));
  const limit = judgments[0]?.result.limit;
  return {
    result: {
      id,
      describe,
      passed: true,
      text: describe,
      ...(figure !== undefined && { figure }),
      ...(limit !== undefined && { limit }),
      scenario: of,
    },
    telling: TELLING.observed,
  };
}

/** @param problems what TypeScript says of the check's test */
export function judgedTypes(check: TypeCheck, problems: readonly string[]): Judged {
  const { pass, text, telling } = check.judgeTypes(problems);
  const { id, describe, of } = check;
  const said = pass ? describe : text;
  return { result: { id, describe, passed: pass, text: said, scenario: of }, telling };
}

/** A check that fails to look at a run has not passed; what was observed is said instead. */
function looked(check: RunCheck, run: Run): { verdict: Verdict; broken?: string } {
  try {
    return { verdict: check.judge(run) };
  } catch (error) {
    const verdict = { pass: false, text: howItEnded(run), telling: TELLING.observed };
    return { verdict, broken: String(error) };
  }
}

/** Names under which the realm itself notes what became of the answer's module. */
const LOAD_FAILED = '#load-failed';
const NOT_CALLABLE = '#not-callable';

function whyUncalled(run: Run): string | undefined {
  const [failure] = run.noted(LOAD_FAILED) as { name?: string; message?: string }[];
  if (failure) {
    const what = failure.name ? `${failure.name}: ${failure.message}` : String(failure);
    return `Your program threw while it was loaded, before anything was called: ${what}.`;
  }
  if (run.error?.name === 'MissingExport') return run.error.message;
  const [odd] = run.noted(NOT_CALLABLE) as { name: string; type: string }[];
  if (odd && run.error?.name === 'TypeError') {
    return `\`${odd.name}\` is exported, but it is ${odd.type}: the checks call \`${odd.name}(…)\`.`;
  }
  return undefined;
}

/**
 * What happened up to there may look as wanted; it was not the whole. Where time went on, checks know more: of what
 * is done again and again, and of a query that hangs.
 */
const whyStopped = (run: Run): string | undefined =>
  wasStopped(run) && run.limit !== 'real-time-in-all' && run.limit !== 'query'
    ? howItEnded(run)
    : undefined;
