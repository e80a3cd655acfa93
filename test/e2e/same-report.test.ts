import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { judgesOf } from '../../src/cli/grade/judges.ts';
import { findExercise } from '../../src/cli/lessons.ts';
import { loadAnswer } from '../../src/cli/load-answer.ts';
import { loadExercise, loadGiven } from '../../src/cli/load-exercise.ts';
import { gradesInChromium } from './same-trace/in-chromium.ts';

for (const name of [
  'gather/fetch-all',
  'bounded-concurrency/map-limit',
  'database/fetch-active-users',
]) {
  test(`answers to ${name} get the same report in this browser as on the command line`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const files = await findExercise(name);
    const { checks: _, ...exercise } = await loadExercise(files);
    const given = await loadGiven(files);
    const reportOf = await gradesInChromium(page, 'grader.ts');
    const judges = await judgesOf(name);
    const answers = [
      'starter.ts',
      'solution.ts',
      ...files.wrong.map((each) => `wrong/${each.name}`),
    ];
    for (const answer of answers) {
      const path = join(files.folder, answer);
      const { program } = await loadAnswer(path, given);
      const inPage = JSON.stringify(await reportOf(exercise, program));
      expect(inPage, answer).toBe(JSON.stringify((await judges.grade(answer, path)).report));
    }
    judges.close();
  });
}
