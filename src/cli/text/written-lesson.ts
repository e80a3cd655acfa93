/** A lesson that has its text, with all that `check` compares it to. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LessonData, loadLessonData } from '../lesson-data.ts';
import { type Lesson, lessons } from '../lessons.ts';
import { type LessonText, readLessonText } from './lesson-text.ts';

export interface WrittenLesson extends LessonData {
  slug: string;
  /** Its place in the book, from its folder: 4. */
  number: number;
  text: LessonText;
  /** Names of the files in `examples/`, and of the folders in `exercises/`. */
  examples: readonly string[];
  exercises: readonly string[];
}

/** The written lessons of the book, in order. */
export async function writtenLessons(): Promise<WrittenLesson[]> {
  return Promise.all(
    lessons()
      .filter(({ written }) => written)
      .map(writtenLesson),
  );
}

async function writtenLesson(lesson: Lesson): Promise<WrittenLesson> {
  const { slug, number, folder } = lesson;
  return {
    slug,
    number,
    text: readLessonText(folder),
    examples: namesIn(join(folder, 'examples')),
    exercises: namesIn(join(folder, 'exercises')),
    ...(await loadLessonData(lesson)),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
