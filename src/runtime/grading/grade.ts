/** Grades an answer: runs every scenario in a realm, and judges the traces outside of it. */

import type { Program } from '../compiler/program.ts';
import type { Realms } from '../sandbox/realms.ts';
import { Series } from '../sandbox/series.ts';
import { type Judged, judged, judgedTypes, notLookedAt, passed } from './judge.ts';
import type { CheckResult, Report } from './report.ts';
import { type Run, runOf, wasStopped } from './run.ts';
import type { Check, RunCheck, ScenarioOptions } from './words.ts';

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
  /** What TypeScript says of a program that imports the answer; needed where an exercise has checks of types. */
  typeProblems?: (test: string) => Promise<readonly string[]>;
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
}

export async function gradeIn(
  realms: Realms,
  exercise: GradedExercise,
  answer: Program,
  { typeProblems, signal, onProgress }: GradeOptions = {},
): Promise<Report> {
  const { scenarios, options } = exercise;
  const runChecks = exercise.checks.filter((check) => 'judge' in check);
  const names = [...new Set(runChecks.map(({ of }) => of))];
  const seedsOf = (name: string) => schedules[options[name]?.seeds ?? 'exact'];
  const total = names.reduce((sum, name) => sum + seedsOf(name).length, 0);
  const series = new Series(realms);
  const results = new Map<Check, Judged>();
  const traces: Report['traces'] = {};
  const seeds: Report['seeds'] = {};
  let done = 0;
  try {
    for (const name of names) {
      const { world } = options[name] ?? {};
      const occasion = { scenario: { program: scenarios, name }, ...(world && { world }) };
      const runAt = async (seed: number) => {
        signal?.throwIfAborted();
        const trace = await series.run(answer, { ...occasion, seed, ...(signal && { signal }) });
        signal?.throwIfAborted();
        return runOf(trace, seed);
      };
      const checks = runChecks.filter(({ of }) => of === name);
      const found = await judgedInAll(checks, seedsOf(name), {
        run: runAt,
        runAlone(seed) {
          series.drop();
          return runAt(seed);
        },
        onRun: () => onProgress?.({ done: ++done, total }),
      });
      for (const check of checks) {
        const judgments = found.judgments.get(check) ?? [];
        results.set(check, found.failed.get(check) ?? passed(check, judgments));
      }
      traces[name] = found.evidence.trace;
      seeds[name] = found.evidence.seed;
      // It would cost as many seconds again in every other run, to say the same.
      if (wasStopped(found.evidence)) break;
    }
    for (const check of exercise.checks) {
      if (!('test' in check)) continue;
      if (!typeProblems) throw new Error(`The check ${check.id} needs what TypeScript says.`);
      results.set(check, judgedTypes(check, await typeProblems(check.test)));
    }
  } finally {
    series.drop();
  }
  return reportOf(exercise, results, { traces, seeds });
}

interface Runs {
  run(seed: number): Promise<Run>;
  /** In a fresh realm. */
  runAlone(seed: number): Promise<Run>;
  onRun(): void;
}

/**
 * Looks at one scenario's runs until every check has failed.
 * @returns the first failure of each check, all judgments of each, and the run that shows it: the first that fails,
 * else the first of all
 */
async function judgedInAll(checks: readonly RunCheck[], seeds: readonly number[], runs: Runs) {
  const failed = new Map<RunCheck, Judged>();
  const judgments = new Map<RunCheck, Judged[]>(checks.map((check) => [check, []]));
  let evidence: Run | undefined;
  for (const seed of seeds) {
    const left = checks.filter((check) => !failed.has(check));
    let run = await runs.run(seed);
    let now = left.map((check) => judged(check, run));
    // A schedule that fails is looked at again, alone.
    if (seed !== 0 && now.some(({ result }) => !result.passed)) {
      const again = await runs.runAlone(seed);
      run = again;
      now = left.map((check) => judged(check, again));
    }
    const fails = now.some(({ result }) => !result.passed);
    if (evidence === undefined || (fails && failed.size === 0)) evidence = run;
    for (const [i, check] of left.entries()) {
      const each = now[i] as Judged;
      if (!each.result.passed) failed.set(check, each);
      judgments.get(check)?.push(each);
    }
    runs.onRun();
    if (failed.size === checks.length) break;
  }
  return { failed, judgments, evidence: evidence as Run };
}

function reportOf(
  { id, checks }: GradedExercise,
  results: ReadonlyMap<Check, Judged>,
  evidence: Pick<Report, 'traces' | 'seeds'>,
): Report {
  const inOrder = checks.map((check) => results.get(check) ?? notLookedAt(check));
  const worst = mostTelling(inOrder.filter(({ result }) => !result.passed));
  return {
    exercise: id,
    passed: worst === undefined,
    say: worst?.text ?? `All ${checks.length} checks passed.`,
    checks: inOrder.map(({ result }) => result),
    ...evidence,
  };
}

/** Of several failures the one whose sentence knows most; among equals the first. */
function mostTelling(failures: readonly Judged[]): CheckResult | undefined {
  const most = Math.max(...failures.map(({ telling }) => telling));
  return failures.find(({ telling }) => telling === most)?.result;
}
