/** A folder of answers, graded at once. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findExercise, UsageError } from '../lessons.ts';
import { ProcessEnded, Processes } from '../processes.ts';
import { progress } from '../progress.ts';
import type { Answer } from './judge.ts';
import { notGraded, type Row } from './row.ts';

/** Real ms for one answer: many times what any of them takes. */
const PATIENCE = 30_000;

/**
 * Each file that ends in `.ts` is an answer; what else is there is named on stderr.
 * @param onRow called for each in the order of their names, as soon as those before are done
 * @throws UsageError when there is no such exercise, no such folder, or no answer in it
 */
export async function gradeFolder(
  exercise: string,
  folder: string,
  onRow: (row: Row) => void,
): Promise<Row[]> {
  const { id } = await findExercise(exercise);
  const files = await answersIn(folder);
  const judges = new Processes<Answer, Row>(new URL('./judge.ts', import.meta.url), {
    patience: PATIENCE,
  });
  const shown = progress(files.length, 'answers');
  try {
    const pending = files.map(async (file) => {
      const row = await rowOf(judges, { exercise: id, file, path: join(folder, file) });
      shown.step();
      return row;
    });
    const rows: Row[] = [];
    for (const each of pending) {
      const row = await each;
      shown.clear();
      onRow(row);
      rows.push(row);
    }
    return rows;
  } finally {
    judges.close();
  }
}

/** One that ends its judge is looked at again: what ended it may have been left by the answer before. */
async function rowOf(judges: Processes<Answer, Row>, answer: Answer, again = true): Promise<Row> {
  try {
    return await judges.run(answer);
  } catch (error) {
    if (error instanceof ProcessEnded && !error.late && again) return rowOf(judges, answer, false);
    const { message } = error as Error;
    return notGraded(answer.file, answer.exercise, `It could not be graded: ${message}.`);
  }
}

async function answersIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOTDIR'
        ? `'${folder}' is no folder: without --all it is graded as an answer.`
        : `There is no folder '${folder}', or it cannot be read.`,
    );
  });
  const answers = names.filter((name) => name.endsWith('.ts')).sort();
  const others = names.filter((name) => !name.endsWith('.ts') && !name.startsWith('.')).sort();
  if (answers.length === 0)
    throw new UsageError(`There is no answer in '${folder}': none of its files ends in .ts.`);
  if (others.length > 0)
    process.stderr.write(`Not graded, for no name of theirs ends in .ts: ${others.join(', ')}\n`);
  return answers;
}
