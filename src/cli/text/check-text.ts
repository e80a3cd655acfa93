/** What `meanwhile check` says of the text of a lesson, beside its programs. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../runtime/index.ts';
import { exercisesOf, type Lesson, lessons } from '../lessons.ts';
import { loadEdited, loadProgram } from '../load-program.ts';
import { loadWorld } from '../load-world.ts';
import { checkArticle, checkWholeArticle } from './check-article.ts';
import { checkForm } from './check-form.ts';
import { type Book, checkLinks } from './check-links.ts';
import { checkQuestions } from './check-questions.ts';
import { checkTerms } from './check-terms.ts';
import { checkTries } from './check-tries.ts';
import { checkTwins } from './check-twins.ts';
import type { Finding } from './finding.ts';
import { writtenLessons } from './written-lesson.ts';

let read: Promise<Book> | undefined;

/** A lesson is compared to the others: what was explained where, and what is there to refer to. */
const book = (): Promise<Book> => {
  read ??= readBook();
  return read;
};

async function readBook(): Promise<Book> {
  const all = lessons();
  const exercises = (await Promise.all(all.map(exercisesOf))).flat();
  return {
    written: await writtenLessons(),
    slugs: all.map(({ slug }) => slug),
    exercises: exercises.map(({ id }) => id),
  };
}

/** Nothing of a lesson that has no text yet. */
export async function* checkText({ slug, folder }: Lesson): AsyncGenerator<Finding> {
  const whole = await book();
  const lesson = whole.written.find((each) => each.slug === slug);
  if (lesson === undefined) return;
  yield checkForm(lesson);
  yield checkArticle(lesson);
  yield checkWholeArticle(whole.slugs);
  yield checkTerms(whole.written, lesson);
  yield checkLinks(whole, lesson);
  yield checkTwins(lesson);
  const pathOf = (name: string): string => join(folder, 'examples', `${name}.ts`);
  yield* checkQuestions(lesson, async (name) => {
    const path = pathOf(name);
    return run(await loadProgram(path), { world: await loadWorld(path) });
  });
  yield* checkTries(lesson, {
    codeOf: (name) => readFile(pathOf(name), 'utf8'),
    async runOf(name, code, seed) {
      const path = pathOf(name);
      return run(await loadEdited(path, code), { world: await loadWorld(path), seed });
    },
  });
}
