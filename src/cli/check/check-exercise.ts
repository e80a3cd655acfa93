/** What must hold of an exercise: each of its answers is judged as it is filed. */

import { join } from 'node:path';
import { grade, type Report } from '../../runtime/index.ts';
import type { ExerciseFiles } from '../lessons.ts';
import { loadAnswer } from '../load-answer.ts';
import { loadExercise, loadGiven } from '../load-exercise.ts';
import type { Finding } from '../text/finding.ts';
import { leftToDo } from './left-to-do.ts';

/** What an author writes of it. */
const own = ['prompt.mdx', 'starter.ts', 'solution.ts', 'scenarios.ts', 'checks.ts'];

export async function* checkExercise(files: ExerciseFiles): AsyncGenerator<Finding> {
  const left = await leftToDo(files.folder, own);
  if (left.length === 0) yield* proof(files);
  else {
    const what = `exercise ${files.id} is unfinished`;
    yield { what, unfinished: left.join('\n  ') };
  }
}

async function* proof(files: ExerciseFiles): AsyncGenerator<Finding> {
  const { id, folder, wrong } = files;
  const exercise = await loadExercise(files);
  const given = await loadGiven(files);
  const broken = new Map<string, string>();
  const gradeAt = async (path: string) => {
    const report = await grade(exercise, await loadAnswer(path, given));
    for (const result of report.checks) if (result.broken) broken.set(result.id, result.broken);
    return report;
  };
  const starter = await gradeAt(join(folder, 'starter.ts'));
  yield {
    what: `exercise ${id}: the starter fails`,
    proves: 'starter',
    ...(starter.passed && { problem: 'it passes every check; nothing is left to do' }),
  };
  const solution = await gradeAt(join(folder, 'solution.ts'));
  yield {
    what: `exercise ${id}: the solution passes`,
    proves: 'solution',
    ...(!solution.passed && { problem: failures(solution).join('; ') }),
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
      proves: 'wrong answer',
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

/** `elapsed fails it: It settled at 30 ms; wanted: at 31 ms.` */
const failures = ({ checks }: Report): string[] =>
  checks.filter(({ passed }) => !passed).map(({ id, text }) => `${id} fails it: ${text}`);
