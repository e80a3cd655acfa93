import { expect, it } from 'vitest';
import { answerOf, type Option } from '../../../src/runtime/lesson.ts';
import { runProgram } from '../run-program.ts';

const trace = await runProgram(`
import { setTimeout as sleep } from 'node:timers/promises';
const users = fetch('https://api.lanternpost.test/users');
void fetch('https://api.lanternpost.test/comments');
await sleep(100);
console.log('slept');
await (await users).json();
console.log('done');
`);

const asked = (...options: Option[]) => ({ asks: 'When?', options });

it('answers with the one option that the run bears out', () => {
  const late = { says: 'At 400 ms.', ends: 400 };
  const right = { says: 'At 300 ms.', ends: 300 };
  expect(answerOf(asked(late, right), trace)).toBe(1);
  expect(answerOf(asked(right, late), trace)).toBe(0);
});

it('says so when no option holds, or more than one', () => {
  const late = { says: 'Later.', ends: 301 };
  expect(() => answerOf(asked(late), trace)).toThrow('the run bears out none of its options');
  const two = asked({ says: 'Two.', requests: 2 }, { says: 'Both.', peak: 2 }, late);
  expect(() => answerOf(two, trace)).toThrow('the run bears out «Two.» and «Both.»');
});

it('does not take an option that claims nothing', () => {
  const empty = asked({ says: 'Whatever.' }, { says: 'At 300 ms.', ends: 300 });
  expect(() => answerOf(empty, trace)).toThrow('«Whatever.» claims nothing');
});
