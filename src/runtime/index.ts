/**
 * The front door of the runtime: compile a program, run it in virtual time, grade an answer, describe the world.
 * The same in the page and in Node; `#host` and `#compiler` are what differs.
 */

import { compileFiles, moduleTypes, onCompilerProgress } from '#compiler';
import { host } from '#host';
import { checkTypes, onTypesProgress } from '#type-checker';
import type { Compiled, Program, SourceFile } from './compiler/program.ts';
import { type Exploration, type ExploreOptions, exploreIn } from './grading/explore.ts';
import { type GradedExercise, type GradeOptions, gradeIn } from './grading/grade.ts';
import type { Report } from './grading/report.ts';
import { Realms } from './sandbox/realms.ts';
import type { RunOptions } from './sandbox/run.ts';
import { Series } from './sandbox/series.ts';
import type { Trace } from './trace/index.ts';
import { importable } from './world/modules/importable.ts';

export type { ModuleTypes } from './compiler/module-types.ts';
export type { Compiled, Problem, Program, SourceFile } from './compiler/program.ts';
export { typeOptions } from './compiler/type-options.ts';
export type { Difference } from './grading/differences.ts';
export type { Exploration, ExploreOptions } from './grading/explore.ts';
export type { GradedExercise, GradeOptions } from './grading/grade.ts';
export type { Limit } from './grading/limit.ts';
export { type CheckResult, type PlainReport, plainReport, type Report } from './grading/report.ts';
export { allowMore } from './sandbox/allow-more.ts';
export { lostTrace } from './sandbox/lost-trace.ts';
export type { Limits, RunOptions } from './sandbox/run.ts';
export { SandboxError } from './sandbox/sandbox-error.ts';
export { listing, summary, textForm, toJsonLines } from './trace/index.ts';
export { type Route, routes } from './world/routes.ts';
export type { World } from './world/world.ts';
export { moduleTypes, onCompilerProgress, onTypesProgress };

const realms = new Realms(host);

/** Real ms. */
const BEFORE_NEXT_SPARE = 60;

/** Compiles a program; its first file is main. The compiler is fetched when it is first needed. */
export function compile(files: readonly SourceFile[]): Promise<Compiled> {
  return compileFiles(files, importable);
}

/** Runs a program in a fresh realm, in virtual time. Never rejects for what the program does. */
export async function run(program: Program, options?: RunOptions): Promise<Trace> {
  const series = new Series(realms);
  try {
    return await series.run(program, { ...options, again: false });
  } finally {
    series.drop();
    warmSoon();
  }
}

/** What a run has shown comes first; starting a worker takes the processor too. */
function warmSoon(): void {
  setTimeout(() => void realms.warm().catch(() => {}), BEFORE_NEXT_SPARE);
}

/** Fetches the realm, and what programs with such imports need beside it, and starts it: the next run is instant. */
export async function warm(imports: readonly string[] = []): Promise<void> {
  await realms.warm();
  if (imports.includes('pg')) await host.database.warm();
}

/** Gets ready what is likely to be run next, so that its run starts at once: nothing of it runs before. */
export function expect(program: Program): void {
  realms.expect(program);
}

/** Calls back while the database is being fetched, with bytes. Returns how to stop that. */
export const onDatabaseProgress: typeof host.database.onProgress = (listener) =>
  host.database.onProgress(listener);

/** What is graded: a program, compiled, and the files from which it was; `main.ts` is the first. */
export interface Answer {
  program: Program;
  files: readonly SourceFile[];
}

/** Runs an answer through an exercise's scenarios and judges the traces; TypeScript judges its types, where that is asked. */
export async function grade(
  exercise: GradedExercise,
  { program, files }: Answer,
  options?: Omit<GradeOptions, 'typeProblems'>,
): Promise<Report> {
  const typeProblems = (test: string) =>
    checkTypes([{ name: 'type-test.ts', text: test }, ...files]);
  try {
    return await gradeIn(realms, exercise, program, { ...options, typeProblems });
  } finally {
    warmSoon();
  }
}

/** Runs a program under many schedules: what changes, and the smallest seed that shows it. */
export async function explore(
  program: Program,
  seeds: number | readonly number[],
  options?: ExploreOptions,
): Promise<Exploration> {
  try {
    return await exploreIn(realms, program, seeds, options);
  } finally {
    warmSoon();
  }
}

/** Compiles an exercise's scenarios, which may import the word `scenario`. */
export function compileScenarios(text: string): Promise<Compiled> {
  const words = { ...importable, '#exercise': ['scenario'] };
  return compileFiles([{ name: 'scenarios.ts', text }], words);
}
