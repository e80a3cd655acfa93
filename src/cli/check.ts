/** `meanwhile check`: what must hold of every lesson, example and exercise. One line each. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { grade, run, textForm } from '../runtime/index.ts';
import type { Command } from './command.ts';
import { type ExerciseFiles, examplesOf, exercisesOf, lessons, UsageError } from './lessons.ts';
import { loadExercise, loadGiven } from './load-exercise.ts';
import { loadProgram } from './load-program.ts';
import { loadWorld } from './load-world.ts';
import { checkText } from './text/check-text.ts';
import type { Finding } from './text/finding.ts';

export type { Finding };

export const checkCommand: Command = {
  usage: `check [LESSON]
  what must hold of lessons, examples and exercises; exit 1 when anything does not
`,
  operands: ['a lesson?'],
  options: {},
  run: ([slug]) => check(slug),
};

/** Prints what holds and what does not; exits with 1 when anything does not. */
async function check(slug?: string): Promise<number> {
  const chosen = lessons().filter((lesson) => slug === undefined || lesson.slug === slug);
  if (chosen.length === 0) {
    throw new UsageError(
      `There is no lesson '${slug}'. There are ${lessons()
        .map((l) => l.slug)
        .join(', ')}.`,
    );
  }
  let wrong = 0;
  for (const lesson of chosen) {
    for await (const { what, problem } of checkLesson(lesson)) {
      if (problem) wrong++;
      process.stdout.write(problem ? `✗ ${what}: ${problem}\n` : `✓ ${what}\n`);
    }
  }
  return wrong > 0 ? 1 : 0;
}

export async function* checkLesson(
  lesson: ReturnType<typeof lessons>[number],
): AsyncGenerator<Finding> {
  for (const { id, path, golden } of examplesOf(lesson)) {
    const world = await loadWorld(path);
    const printed = textForm(await run(await loadProgram(path), { world }));
    const wanted = await readFile(golden, 'utf8').catch(() => '');
    const what = `example ${id} prints its golden output`;
    yield printed === wanted
      ? { what }
      : { what, problem: `it printed\n${printed}If that is right, put it into ${golden}` };
  }
  yield* checkText(lesson);
  for (const exercise of await exercisesOf(lesson)) yield* checkExercise(exercise);
}

async function* checkExercise(files: ExerciseFiles): AsyncGenerator<Finding> {
  const { id, folder, wrong } = files;
  const exercise = await loadExercise(files);
  const given = await loadGiven(files);
  const broken = new Map<string, string>();
  const gradeAt = async (path: string) => {
    const report = await grade(exercise, await loadProgram(path, given));
    for (const result of report.checks) if (result.broken) broken.set(result.id, result.broken);
    return report;
  };
  const starter = await gradeAt(join(folder, 'starter.ts'));
  yield {
    what: `exercise ${id}: the starter fails`,
    ...(starter.passed && { problem: 'it passes every check; nothing is left to do' }),
  };
  const solution = await gradeAt(join(folder, 'solution.ts'));
  yield {
    what: `exercise ${id}: the solution passes`,
    ...(!solution.passed && { problem: solution.say }),
  };
  const rejecting = new Set(
    starter.checks.filter(({ passed }) => !passed).map((result) => result.id),
  );
  for (const { name, path, fails } of wrong) {
    const report = await gradeAt(path);
    for (const result of report.checks) if (!result.passed) rejecting.add(result.id);
    const failed = report.checks.filter(({ passed }) => !passed).map((result) => result.id);
    yield {
      what: `exercise ${id}: ${name} fails ${fails}`,
      ...(!failed.includes(fails) && { problem: `it fails ${failed.join(', ') || 'nothing'}` }),
    };
    const own = report.checks.find((result) => result.id === fails);
    yield {
      what: `exercise ${id}: ${name} is told first what ${fails} says`,
      ...(own?.text !== report.say && { problem: `it is told: ${report.say}` }),
    };
  }
  for (const [check, why] of broken) {
    yield {
      what: `exercise ${id}: the check ${check} can look at every answer`,
      problem: `it threw ${why}; a check is put to answers of every shape`,
    };
  }
  for (const { id: check } of exercise.checks) {
    yield {
      what: `exercise ${id}: the check ${check} rejects somebody`,
      ...(!rejecting.has(check) && {
        problem: 'no answer fails it; add one that does, or remove it',
      }),
    };
  }
}
