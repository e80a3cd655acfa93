/** What must hold of a lesson itself: its examples and its text, without its exercises. */

import { readFile } from 'node:fs/promises';
import { run, textForm } from '../../runtime/index.ts';
import { examplesOf, type Lesson } from '../lessons.ts';
import { loadProgram } from '../load-program.ts';
import { loadWorld } from '../load-world.ts';
import { checkText } from '../text/check-text.ts';
import type { Finding } from '../text/finding.ts';
import { leftToDo } from './left-to-do.ts';

/** What an author writes of a lesson, beside programs. */
const texts = ['index.mdx', 'questions.ts', 'tries.ts', 'glossary.ts', 'cheat-sheet.ts'];

export async function* checkLesson(lesson: Lesson): AsyncGenerator<Finding> {
  for (const { id, path, golden } of examplesOf(lesson)) {
    const world = await loadWorld(path);
    const printed = textForm(await run(await loadProgram(path), { world }));
    const wanted = await readFile(golden, 'utf8').catch(() => '');
    const what = `example ${id} prints its golden output`;
    yield printed === wanted
      ? { what }
      : { what, problem: `it printed\n${printed}If that is right, put it into ${golden}` };
  }
  const left = await leftToDo(lesson.folder, texts);
  if (left.length === 0) yield* checkText(lesson);
  else yield { what: `lesson ${lesson.slug} is unfinished`, unfinished: left.join('\n  ') };
}
