import { describe, expect, it } from 'vitest';
import { findExercise } from '../../../../src/cli/lessons.ts';
import { loadExercise } from '../../../../src/cli/load-exercise.ts';
import { grade } from '../../../../src/runtime/index.ts';
import { answerOf } from '../graded.ts';
import { endless, fooling, type HostileAnswer, leaving, odd } from './answers.ts';

const exercise = await loadExercise(await findExercise('gather/fetch-all'));

async function isTold({ answer, told }: HostileAnswer): Promise<void> {
  const { passed, say } = await grade(exercise, await answerOf(answer));
  expect(passed).toBe(told === 'PASSED');
  if (told instanceof RegExp) expect(say).toMatch(told);
  else if (told !== 'PASSED' && told !== 'FAILED') expect(say).toBe(told);
}

describe('an odd answer, which', () => {
  it.each(odd)('$does', isTold);
});

describe('an answer that means to fool its judge, and', () => {
  it.each(fooling)('$does', isTold);
});

describe('an answer that leaves something for the next run, and', () => {
  it.each(leaving)('$does', isTold);
});

describe('an answer without end, which', () => {
  it.each(endless)('$does', isTold);
});
