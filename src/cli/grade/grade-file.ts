import {
  type GradedExercise,
  type GradeOptions,
  grade,
  type PlainReport,
  plainReport,
  type SourceFile,
} from '../../runtime/index.ts';
import { findExercise } from '../lessons.ts';
import { loadAnswer } from '../load-answer.ts';
import { loadExercise, loadGiven } from '../load-exercise.ts';

/** What answers are graded with, loaded once. */
const loaded = new Map<string, Promise<{ exercise: GradedExercise; given: SourceFile[] }>>();

/**
 * @param exercise its id, or its alias in the curriculum
 * @throws UsageError when there is no such exercise, or the file is no answer that could be run
 */
export async function gradeFile(
  exercise: string,
  path: string,
  options?: GradeOptions,
): Promise<PlainReport> {
  const against = loaded.get(exercise) ?? load(exercise);
  loaded.set(exercise, against);
  const { exercise: graded, given } = await against;
  return plainReport(await grade(graded, await loadAnswer(path, given), options));
}

async function load(name: string) {
  const files = await findExercise(name);
  return { exercise: await loadExercise(files), given: await loadGiven(files) };
}
