/** How long the checks of an exercise take, 100 schedules among them. */

import { join } from 'node:path';
import { findExercise } from '../../src/cli/lessons.ts';
import { loadExercise } from '../../src/cli/load-exercise.ts';
import { loadAnswer } from '../../src/cli/load-answer.ts';
import { grade } from '../../src/runtime/index.ts';
import { type Row, spread } from './table.ts';

export async function schedulesBench(): Promise<Row[]> {
  const files = await findExercise('gather/fetch-all');
  const exercise = await loadExercise(files);
  const answer = await loadAnswer(join(files.folder, 'solution.ts'), []);
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    await grade(exercise, answer);
    times.push(performance.now() - began);
  }
  return [
    { what: 'gather/fetch-all, 103 runs, in Node', measured: spread(times), goal: '< 1,000 ms' },
  ];
}
