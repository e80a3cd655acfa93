/**
 * What the site's build knows of lessons: examples compiled and run, exercises compiled. Prints one JSON
 * object on stdout. A program that does not compile, or whose run is not its golden output, fails it.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, textForm, toJsonLines } from '../runtime/index.ts';
import {
  type ExampleFiles,
  type ExerciseFiles,
  examplesOf,
  exercisesOf,
  lessons,
} from './lessons.ts';
import { loadExercise, loadGiven } from './load-exercise.ts';
import { loadProgram } from './load-program.ts';
import { loadWorld } from './load-world.ts';

async function buildExample({ id, lesson, name, path, golden }: ExampleFiles) {
  const program = await loadProgram(path);
  const trace = await run(program, { world: await loadWorld(path) });
  const printed = textForm(trace);
  const wanted = await readFile(golden, 'utf8').catch(() => undefined);
  if (printed !== wanted) {
    throw new Error(
      `${path}: its run is not what ${golden} says. If the run is right, put this there:\n${printed}`,
    );
  }
  const code = await readFile(path, 'utf8');
  return { id, lesson, name, code, program, trace: toJsonLines(trace), golden: printed };
}

async function buildExercise(files: ExerciseFiles) {
  const { id, alias, lesson, folder } = files;
  const { scenarios, options, checks } = await loadExercise(files);
  return {
    id,
    alias,
    lesson,
    starter: await readFile(join(folder, 'starter.ts'), 'utf8'),
    solution: await readFile(join(folder, 'solution.ts'), 'utf8'),
    given: await loadGiven(files),
    starterProgram: await loadProgram(join(folder, 'starter.ts')),
    scenarios,
    options,
    checks: checks.map(({ id, describe }) => ({ id, describe })),
  };
}

const all = lessons();
const examples = [];
// Examples stand in the text of a lesson, exercises have pages of their own.
for (const files of all.filter(({ written }) => written).flatMap(examplesOf))
  examples.push(await buildExample(files));
const exercises = [];
for (const files of (await Promise.all(all.map(exercisesOf))).flat()) {
  exercises.push(await buildExercise(files));
}
process.stdout.write(JSON.stringify({ examples, exercises }), () => process.exit(0));
