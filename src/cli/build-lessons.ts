/**
 * What the site's build knows of lessons: examples compiled and run, their questions answered by those runs,
 * exercises compiled. Prints one JSON object on stdout. A program that does not compile, or whose run is not
 * its golden output, fails it, and so does a question that its run does not answer.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, textForm, toJsonLines } from '../runtime/index.ts';
import { answerOf, type Question, type Trace } from '../runtime/lesson.ts';
import { loadLessonData, termId } from './lesson-data.ts';
import {
  type ExampleFiles,
  type ExerciseFiles,
  examplesOf,
  exercisesOf,
  lessons,
} from './lessons.ts';
import { loadExercise, loadGiven } from './load-exercise.ts';
import { loadFiles, loadProgram } from './load-program.ts';
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
  const [, ...given] = await loadFiles(path);
  const example = {
    id,
    lesson,
    name,
    code,
    given,
    program,
    trace: toJsonLines(trace),
    golden: printed,
  };
  return { example, trace };
}

/** The answer is the option that the run bears out: nobody writes it down. */
function answered(id: string, { asks, options }: Question, trace: Trace) {
  try {
    const answer = answerOf({ asks, options }, trace);
    return { id, asks, options: options.map(({ says }) => says), answer };
  } catch (error) {
    throw new Error(`The question of ${id}: ${(error as Error).message}.`);
  }
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
const questions = [];
const terms = [];
const sheetRows = [];
// Examples stand in the text of a lesson, exercises have pages of their own.
for (const lesson of all.filter(({ written }) => written)) {
  const data = await loadLessonData(lesson);
  for (const files of examplesOf(lesson)) {
    const { example, trace } = await buildExample(files);
    examples.push(example);
    const question = data.questions[files.name];
    if (question) questions.push(answered(files.id, question, trace));
  }
  const { slug } = lesson;
  for (const term of data.glossary) terms.push({ id: termId(term), lesson: slug, ...term });
  for (const [at, row] of data.cheatSheet.entries()) {
    sheetRows.push({ id: `${slug}/${at}`, lesson: slug, ...row });
  }
}
const exercises = [];
for (const files of (await Promise.all(all.map(exercisesOf))).flat()) {
  exercises.push(await buildExercise(files));
}
const built = { examples, questions, terms, sheetRows, exercises };
process.stdout.write(JSON.stringify(built), () => process.exit(0));
