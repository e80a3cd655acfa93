/** What a lesson says as data beside its text. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Questions, SheetRow, Term, Tries } from '../runtime/lesson.ts';
import { importFile, type Lesson } from './lessons.ts';

export interface LessonData {
  questions: Questions;
  tries: Tries;
  glossary: readonly Term[];
  cheatSheet: readonly SheetRow[];
}

/** A file that is not there says nothing. */
export async function loadLessonData({ folder }: Pick<Lesson, 'folder'>): Promise<LessonData> {
  const load = async <T>(name: string, nothing: T): Promise<T> => {
    const path = join(folder, name);
    return existsSync(path) ? ((await importFile(path)).default as T) : nothing;
  };
  return {
    questions: await load<Questions>('questions.ts', {}),
    tries: await load<Tries>('tries.ts', {}),
    glossary: await load<readonly Term[]>('glossary.ts', []),
    cheatSheet: await load<readonly SheetRow[]>('cheat-sheet.ts', []),
  };
}

/** Its place on the page of the glossary: "run to completion" is at `#run-to-completion`. */
export const termId = ({ term }: Pick<Term, 'term'>): string =>
  term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
