/** The words in which an exercise is written: scenarios, which run inside the realm, and checks, which judge outside. */

import type { World } from '../world/world.ts';
import type { Figure } from './figure.ts';
import type { Limit } from './limit.ts';
import type { Run } from './run.ts';

/** What a scenario gets beside the answer. */
export interface ScenarioTools {
  /** Waits `ms` virtual ms under seed 0; any other seed scales it, as it scales the world's answers. */
  io(ms: number): Promise<void>;
  /** Notes a fact for the checks. */
  observe(name: string, value: unknown): void;
  /** A controller whose signal the scenario may hand to the answer. */
  controller: AbortController;
}

export interface ScenarioOptions {
  /**
   * `exact`: once, with the world's exact latencies. `all`: under the schedules 1 to 100; `ten`: under the first ten,
   * where each run takes its time, as with a database.
   */
  seeds: 'exact' | 'all' | 'ten';
  /** What the world does beside its usual course; it can be nothing that only lives in the realm. */
  world?: World;
}

/** `Answer`: what the reader's module is asked to export. */
export interface Scenario<Answer = never> {
  options: ScenarioOptions;
  run(answer: Answer, tools: ScenarioTools): Promise<unknown>;
}

export function scenario<Answer>(
  options: ScenarioOptions,
  run: Scenario<Answer>['run'],
): Scenario<Answer> {
  return { options, run };
}

/** What a look at a run found: whether it is as wanted, and the facts that a sentence is made from. */
export interface Finding<Facts> {
  pass: boolean;
  facts: Facts;
  /** What was observed and what was wanted, for a failure of no known kind. */
  text: string;
  /** What was measured: told where that was as wanted. Left out: nothing that is a number. */
  figure?: Figure | undefined;
  /** How many of what it measured may be at once. */
  limit?: Limit;
  /** Where on the timeline it shows, in virtual ms. */
  at?: number;
  /** What is to be seen there, in so few words that they have room at the end of a line: `4th request, beside 3 others`. */
  note?: string | undefined;
}

export type Look<Facts> = (run: Run) => Finding<Facts>;

/** A sentence for one kind of failure: what was observed, why it matters, where to look. */
export interface Sentence<Facts> {
  when?: (facts: Facts, run: Run) => boolean;
  text: (facts: Facts, run: Run) => string;
}

/** How much a failure's sentence knows: nothing beyond what was observed, the check's own, or the kind of mistake. */
export const TELLING = { observed: 0, ofCheck: 1, ofMistake: 2 } as const;

export interface Verdict {
  pass: boolean;
  text: string;
  /** See `TELLING`. */
  telling: number;
  figure?: Figure | undefined;
  limit?: Limit;
  at?: number;
  note?: string;
}

interface Wanted<Names extends string> {
  id: string;
  /** What is wanted, as the reader sees it before the first try. */
  describe: string;
  /** The scenario whose run is looked at, or shown beside it. */
  of: Names;
}

export interface RunCheck<Names extends string = string> extends Wanted<Names> {
  judge(run: Run): Verdict;
}

/** A check of types, which no run can tell. */
export interface TypeCheck<Names extends string = string> extends Wanted<Names> {
  /** A program that imports the answer from `./main.ts`, and compiles if the answer has the types that are wanted. */
  test: string;
  /** @param problems what TypeScript says of the test; nothing if it compiles */
  judgeTypes(problems: readonly string[]): Verdict;
}

export type Check<Names extends string = string> = RunCheck<Names> | TypeCheck<Names>;

/**
 * One check of an exercise. Its sentences are tried in order; the finding's own text is the last resort.
 * `Scenarios` is the module of scenarios, so that a wrong name is a type error.
 */
export function checksOf<Scenarios extends object>() {
  return <Facts>(
    id: string,
    describe: string,
    of: keyof Scenarios & string,
    look: Look<Facts>,
    ...sentences: Sentence<Facts>[]
  ): RunCheck<keyof Scenarios & string> => ({
    id,
    describe,
    of,
    judge(run) {
      const { pass, facts, text, figure, limit, at, note } = look(run);
      const sentence = sentences.find(({ when }) => !pass && (when?.(facts, run) ?? true));
      const found = {
        pass,
        text: sentence?.text(facts, run) ?? text,
        telling: tellingOf(sentence),
        figure,
      };
      return {
        ...found,
        ...(limit !== undefined && { limit }),
        ...(at !== undefined && { at }),
        ...(note !== undefined && { note }),
      };
    },
  });
}

function tellingOf(sentence: { when?: unknown } | undefined): number {
  if (!sentence) return TELLING.observed;
  return sentence.when ? TELLING.ofMistake : TELLING.ofCheck;
}

/** Without its full stop, which some have: it stands within a sentence. */
const firstLine = (problem: string): string =>
  (problem.split('\n')[0] as string).replace(/\.$/, '');

/**
 * A check of types: `test` compiles when it imports the answer from `./main.ts`.
 * @param wrong the sentence for when it does not, made from the first line of what TypeScript says of it
 */
export function typesOf<Scenarios extends object>() {
  return (
    id: string,
    describe: string,
    of: keyof Scenarios & string,
    test: string,
    wrong: (problem: string) => string,
  ): TypeCheck<keyof Scenarios & string> => ({
    id,
    describe,
    of,
    test,
    judgeTypes: ([problem]) => ({
      pass: problem === undefined,
      text: problem === undefined ? 'It compiles.' : wrong(firstLine(problem)),
      // What a run shows tells more, and goes first.
      telling: TELLING.observed,
    }),
  });
}
