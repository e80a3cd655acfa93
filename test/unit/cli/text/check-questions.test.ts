import { expect, it } from 'vitest';
import { checkQuestions } from '../../../../src/cli/text/check-questions.ts';
import { runProgram } from '../../run-program.ts';
import { aLesson } from './a-lesson.ts';

const options = [
  { says: 'At 0 ms.', ends: 0 },
  { says: 'At 100 ms.', ends: 100 },
];
const order = { asks: 'When?', options };
const sleeping = (ms: number) => () =>
  runProgram(`import { setTimeout as sleep } from 'node:timers/promises'; await sleep(${ms});`);

async function problems(
  lesson: Parameters<typeof checkQuestions>[0],
  runOf: Parameters<typeof checkQuestions>[1],
): Promise<(string | undefined)[]> {
  const findings = await Array.fromAsync(checkQuestions(lesson, runOf));
  return findings.map(({ problem }) => problem);
}

it('finds nothing where the run bears out one option', async () => {
  expect(await problems(aLesson({ questions: { order } }), sleeping(100))).toEqual([undefined]);
});

it('finds an answer that no longer follows from the run', async () => {
  expect(await problems(aLesson({ questions: { order } }), sleeping(200))).toEqual([
    'src/lessons/04-gather/questions.ts: order: the run bears out none of its options. Change the options, or what the program does.',
  ]);
});

it('finds a question that nobody asks, and one without its program', async () => {
  const [unasked] = await problems(aLesson({ questions: { never: order } }), sleeping(100));
  expect(unasked).toContain('it asks never 0 times');
  expect(unasked).toContain('there is no examples/never.ts to answer it');
});
