/** How long a check takes, from a compiled answer to the verdict: without schedules, with a hundred, with a database, and for answers that leave a mess. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findExercise } from '../../src/cli/lessons.ts';
import { loadExercise, loadGiven } from '../../src/cli/load-exercise.ts';
import { type Answer, compile, grade } from '../../src/runtime/index.ts';
import { type Row, spread } from './table.ts';

const ROUNDS = 7;

export async function schedulesBench(): Promise<Row[]> {
  const mess = `(globalThis as any).left = ((globalThis as any).left ?? 0) + 1;\n`;
  return [
    await bench('why-async/load-dashboard', 'without schedules', '≤ 150 ms'),
    await bench('gather/fetch-all', '103 runs', '< 1,000 ms'),
    await bench('gather/fetch-all', '103 runs, each leaves a global', '< 1,200 ms', mess),
    await bench('database/transfer', 'with the database', '< 10,000 ms'),
  ];
}

async function bench(exercise: string, what: string, goal: string, before = ''): Promise<Row> {
  const files = await findExercise(exercise);
  const against = await loadExercise(files);
  const answer = await answerOf(
    `${before}${await readFile(join(files.folder, 'solution.ts'), 'utf8')}`,
    await loadGiven(files),
  );
  const times: number[] = [];
  // The first one starts what stays warm.
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    const { passed, say } = await grade(against, answer);
    if (!passed) throw new Error(`${exercise}: ${say}`);
    if (round > 0) times.push(performance.now() - began);
  }
  return { what: `${exercise}, ${what}, in Node`, measured: spread(times), goal };
}

async function answerOf(text: string, given: Answer['files']): Promise<Answer> {
  const sources = [{ name: 'main.ts', text }, ...given];
  const compiled = await compile(sources);
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message);
  return { program: compiled.program, files: sources };
}
