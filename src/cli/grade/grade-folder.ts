/** A folder of answers, graded at once. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../lessons.ts';
import { progress } from '../progress.ts';
import type { Judges } from './judges.ts';
import type { Row } from './row.ts';

/**
 * Each file that ends in `.ts` is an answer; what else is there is named on stderr.
 * @param onRow called for each in the order of their names, as soon as those before are done
 * @throws UsageError when there is no such folder, or no answer in it
 */
export async function gradeFolder(
  judges: Judges,
  folder: string,
  onRow: (row: Row) => void,
): Promise<Row[]> {
  const files = await answersIn(folder);
  const shown = progress(files.length, 'answers');
  const pending = files.map(async (file) => {
    const row = await judges.grade(file, join(folder, file));
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
