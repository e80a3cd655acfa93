/** `meanwhile check`: what must hold of every lesson, example and exercise. One line each, then what is proven. */

import { readFile } from 'node:fs/promises';
import { run, textForm } from '../runtime/index.ts';
import { checkExercise } from './check/check-exercise.ts';
import { checkParts } from './check/check-parts.ts';
import { findingText, proofText } from './check/finding-text.ts';
import { leftToDo } from './check/left-to-do.ts';
import { partsOf } from './check/parts.ts';
import type { Command } from './command.ts';
import { examplesOf, exercisesOf, type Lesson } from './lessons.ts';
import { loadProgram } from './load-program.ts';
import { loadWorld } from './load-world.ts';
import { checkText } from './text/check-text.ts';
import type { Finding } from './text/finding.ts';

export type { Finding };

export const checkCommand: Command = {
  usage: `check [LESSON|EXERCISE]
  what must hold of lessons, examples and exercises; exit 1 when anything does not
`,
  operands: ['a lesson or an exercise?'],
  options: {},
  run: ([name]) => check(name),
};

/** Prints what holds and what does not; exits with 1 when anything does not. */
async function check(name?: string): Promise<number> {
  const began = performance.now();
  const found = await checkParts(await partsOf(name), (findings) => {
    process.stdout.write(findings.map(findingText).join(''));
  });
  process.stdout.write(`\n${proofText(found)}\n`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stderr.write(`${seconds} s\n`);
  return found.some(({ problem }) => problem !== undefined) ? 1 : 0;
}

export async function* checkLesson(lesson: Lesson): AsyncGenerator<Finding> {
  yield* checkLessonItself(lesson);
  for (const exercise of await exercisesOf(lesson)) yield* checkExercise(exercise);
}

/** What an author writes of a lesson, beside programs. */
const texts = ['index.mdx', 'questions.ts', 'tries.ts', 'glossary.ts', 'cheat-sheet.ts'];

/** Its examples and its text, without its exercises. */
export async function* checkLessonItself(lesson: Lesson): AsyncGenerator<Finding> {
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
