/** The words in which an exercise is written: scenarios, which run inside the realm, and checks, which judge outside. */

import type { World } from '../world/world.ts';
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
  /** Where on the timeline it shows, in virtual ms. */
  at?: number;
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
  at?: number;
}

export interface Check<Names extends string = string> {
  id: string;
  /** What is wanted, as the reader sees it before the first try. */
  describe: string;
  /** The scenario whose run is looked at. */
  of: Names;
  judge(run: Run): Verdict;
}

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
  ): Check<keyof Scenarios & string> => ({
    id,
    describe,
    of,
    judge(run) {
      const { pass, facts, text, at } = look(run);
      const sentence = sentences.find(({ when }) => !pass && (when?.(facts, run) ?? true));
      const found = {
        pass,
        text: sentence?.text(facts, run) ?? text,
        telling: tellingOf(sentence),
      };
      return at === undefined ? found : { ...found, at };
    },
  });
}

function tellingOf(sentence: { when?: unknown } | undefined): number {
  if (!sentence) return TELLING.observed;
  return sentence.when ? TELLING.ofMistake : TELLING.ofCheck;
}
