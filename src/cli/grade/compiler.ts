/** A process that compiles others' answers: a text can be made that takes a compiler for ever, or ends it. */

import type { Answer, SourceFile } from '../../runtime/index.ts';
import { UsageError } from '../lessons.ts';
import { loadAnswer } from '../load-answer.ts';
import { serveTasks } from '../serve-tasks.ts';

export interface Source {
  path: string;
  /** What every answer to the exercise may import. */
  given: readonly SourceFile[];
}

/** `problem` says why it is no program. */
export type Read = { answer: Answer } | { problem: string };

serveTasks(async ({ path, given }: Source): Promise<Read> => {
  try {
    return { answer: await loadAnswer(path, given) };
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.message };
    // The compiler itself is gone, and this process with it.
    setImmediate(() => process.exit(1));
    throw error;
  }
});
