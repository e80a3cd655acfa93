import { expect, it } from 'vitest';
import { fulfilsWith } from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import { notices } from '../../../src/runtime/trace/index.ts';
import { graded, type SmallExercise } from './graded.ts';

const check = checksOf<{ [name: string]: unknown }>();

/** A scenario that sets a clock running, calls the answer without waiting for it, and then once more. */
const small: SmallExercise = {
  scenarios: {
    impatient: {
      seeds: 'exact',
      body: `setInterval(() => {}, 1000);
const slow = async () => { await new Promise((done) => setTimeout(done, 500)); };
void slow();
void answer.greet();
return answer.greet();`,
    },
  },
  checks: [check('greets', 'Fulfils with "hello"', 'impatient', fulfilsWith('hello'))],
};

const problemsOf = async (answer: string): Promise<string[]> => {
  const { passed, traces } = await graded(small, answer);
  expect(passed).toBe(true);
  return notices(traces.impatient!).map(({ text }) => text);
};

it('who has passed sees no problem that is the scenario’s own', async () => {
  expect(await problemsOf(`export const greet = async () => 'hello';\n`)).toEqual([]);
});

it('what the answer leaves is told all the same', async () => {
  const answer = `export const greet = async () => {
  setTimeout(() => {}, 500);
  return 'hello';
};
`;
  const left =
    'A `setTimeout` of 500 ms, set at line 2, had not fired when main ended; it fired 500 ms later.';
  expect(await problemsOf(answer)).toEqual([left, left]);
});
