/** A process that grades answers, one after another: what an answer does to it does nothing to the others. */

import { UsageError } from '../lessons.ts';
import { serveTasks } from '../serve-tasks.ts';
import { gradeFile } from './grade-file.ts';
import { notGraded, type Row } from './row.ts';

export interface Answer {
  exercise: string;
  /** As it is named in the report, and where it is. */
  file: string;
  path: string;
}

async function judge({ exercise, file, path }: Answer): Promise<Row> {
  try {
    return { file, report: await gradeFile(exercise, path), ran: true };
  } catch (error) {
    if (error instanceof UsageError) return notGraded(file, exercise, error.message);
    throw error;
  }
}

serveTasks(judge);
