import { expect, it } from 'vitest';
import { answerOf, type Claim, holds, type Option } from '../../../src/runtime/lesson.ts';
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

const claims: [claim: Claim, other: Claim][] = [
  [{ prints: ['slept', 'done'] }, { prints: ['done', 'slept'] }],
  [{ at: { done: 300 } }, { at: { done: 100 } }],
  [{ ends: 300 }, { ends: 299 }],
  [{ outcome: 'finished' }, { outcome: 'failed' }],
  [{ requests: 2 }, { requests: 1 }],
  [{ peak: 2 }, { peak: 1 }],
  [{ stillOut: 1 }, { stillOut: 0 }],
  [{ aborted: 0 }, { aborted: 1 }],
  [{ sent: [0, 0] }, { sent: [0, 100] }],
  [{ unhandled: 0 }, { unhandled: 1 }],
  [{ blocked: 0 }, { blocked: 300 }],
];

it.each(claims)('%j holds of the run, and %j does not', (claim, other) => {
  expect(holds(claim, trace)).toBe(true);
  expect(holds(other, trace)).toBe(false);
});
