/** Those who grade the answers to one exercise: each in a process of its own, as many as there are processors. */

import { confinedProcess, scriptsFor } from '../../runtime/confined.ts';
import type { PlainReport } from '../../runtime/index.ts';
import { findExercise, UsageError } from '../lessons.ts';
import { loadExercise, loadGiven } from '../load-exercise.ts';
import { ProcessEnded, Processes } from '../processes.ts';
import type { Read, Source } from './compiler.ts';
import type { Case } from './judge.ts';
import { notGraded, type Row } from './row.ts';

/** Real ms for one answer, for the case that its judge hangs: on a busy machine an honest one takes its time. */
const PATIENCE = 90_000;
/** And to compile it. */
const PATIENCE_OF_COMPILER = 20_000;

export interface Judges {
  /** The exercise's id, and those of its checks. */
  exercise: string;
  checks: readonly string[];
  /**
   * What becomes of an answer.
   * @param file its name in the report
   */
  grade(file: string, path: string): Promise<Row>;
  close(): void;
}

/**
 * @param name the exercise's id, or its alias in the curriculum
 * @throws UsageError when there is no such exercise
 */
export async function judgesOf(name: string): Promise<Judges> {
  const files = await findExercise(name);
  const { id, folder } = files;
  const [given, { scenarios, checks }] = await Promise.all([loadGiven(files), loadExercise(files)]);
  const compilers = new Processes<Source, Read>(new URL('./compiler.ts', import.meta.url), {
    patience: PATIENCE_OF_COMPILER,
  });
  const judges = new Processes<Case, PlainReport>(new URL('./judge.ts', import.meta.url), {
    fork: confinedProcess,
    patience: PATIENCE,
  });

  async function report(path: string): Promise<PlainReport> {
    const read = await twice(() => compilers.run({ path, given }));
    if ('problem' in read) throw new UsageError(read.problem);
    const { answer } = read;
    const scripts = await scriptsFor([...scenarios.imports, ...answer.program.imports]);
    const exercise = { id, folder };
    return twice(() => judges.run({ exercise, scenarios, answer, scripts }));
  }

  return {
    exercise: id,
    checks: checks.map(({ id }) => id),
    grade: (file, path) =>
      report(path).then(
        (report) => ({ file, report, ran: true }),
        (error: Error) => notGraded(file, id, whyNot(error)),
      ),
    close() {
      compilers.close();
      judges.close();
    },
  };
}

const whyNot = (error: Error): string =>
  error instanceof UsageError ? error.message : `It could not be graded: ${error.message}.`;

/** What ended a process may have been left there by the answer before. */
async function twice<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ProcessEnded && !error.late) return attempt();
    throw error;
  }
}
