/** Grades an answer: runs every scenario in a realm, and judges the traces outside of it. */

import type { Program } from '../compiler/program.ts';
import type { Realms } from '../sandbox/realms.ts';
import { Series } from '../sandbox/series.ts';
import { type Judged, judged } from './judge.ts';
import type { CheckResult, Report } from './report.ts';
import { runOf } from './run.ts';
import type { Check, ScenarioOptions } from './words.ts';

const first = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const schedules: { [S in ScenarioOptions['seeds']]: readonly number[] } = {
  exact: [0],
  all: first(100),
  ten: first(10),
};

export interface GradedExercise {
  id: string;
  /** The compiled scenarios, and each one's options by the name of its export. */
  scenarios: Program;
  options: { [name: string]: ScenarioOptions };
  checks: readonly Check[];
}

export interface GradeOptions {
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
}

export async function gradeIn(
  realms: Realms,
  exercise: GradedExercise,
  answer: Program,
  { signal, onProgress }: GradeOptions = {},
): Promise<Report> {
  const names = [...new Set(exercise.checks.map(({ of }) => of))];
  const seedsOf = (name: string) => schedules[exercise.options[name]?.seeds ?? 'exact'];
  const total = names.reduce((sum, name) => sum + seedsOf(name).length, 0);
  const series = new Series(realms);
  const results = new Map<Check, Judged>();
  const traces: Report['traces'] = {};
  let done = 0;
  try {
    for (const name of names) {
      const checks = exercise.checks.filter(({ of }) => of === name);
      const failed = new Map<Check, Judged>();
      const { world } = exercise.options[name] ?? {};
      const occasion = {
        scenario: { program: exercise.scenarios, name },
        ...(world && { world }),
      };
      for (const seed of seedsOf(name)) {
        signal?.throwIfAborted();
        let run = runOf(await series.run(answer, { ...occasion, seed }), seed);
        // A schedule that fails is looked at again, alone in a fresh realm.
        if (
          seed !== 0 &&
          checks.some((check) => !failed.has(check) && !judged(check, run).result.passed)
        ) {
          series.drop();
          run = runOf(await series.run(answer, { ...occasion, seed }), seed);
        }
        const failedBefore = failed.size;
        for (const check of checks) {
          if (failed.has(check)) continue;
          const result = judged(check, run);
          if (!result.result.passed) failed.set(check, result);
        }
        // The first run that fails is the evidence; else the first of all.
        if (failedBefore === 0 && failed.size > 0) traces[name] = run.trace;
        traces[name] ??= run.trace;
        onProgress?.({ done: ++done, total });
        if (failed.size === checks.length) break;
      }
      for (const check of checks) results.set(check, failed.get(check) ?? passed(check));
    }
  } finally {
    series.drop();
  }
  const inOrder = exercise.checks.map((check) => results.get(check) as Judged);
  const checks = inOrder.map(({ result }) => result);
  const worst = mostTelling(inOrder.filter(({ result }) => !result.passed));
  return {
    exercise: exercise.id,
    passed: worst === undefined,
    say: worst?.text ?? `All ${checks.length} checks passed.`,
    checks,
    traces,
  };
}

/** Of several failures the one whose sentence knows most; among equals the first. */
function mostTelling(failures: readonly Judged[]): CheckResult | undefined {
  const most = Math.max(...failures.map(({ telling }) => telling));
  return failures.find(({ telling }) => telling === most)?.result;
}

const passed = ({ id, describe, of }: Check): Judged => ({
  result: { id, describe, passed: true, text: describe, scenario: of },
  telling: 0,
});
