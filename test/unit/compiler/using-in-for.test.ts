import { expect, it } from 'vitest';
import { texts } from '../run-program.ts';

const resource = `const open = (name: string) => ({ name, turns: 0, [Symbol.dispose]() { console.log('dispose', name); } });`;

it('what the head of a for loop opens is closed once, after the last turn', async () => {
  expect(
    await texts(`${resource}
for (using a = open('a'), b = open('b'); a.turns < 2; a.turns++) console.log('turn', a.turns);
console.log('after');`),
  ).toEqual(['turn 0', 'turn 1', 'dispose b', 'dispose a', 'after']);
});

it('and by break, continue to a label outside, return and throw as well', async () => {
  expect(
    await texts(`${resource}
for (using a = open('broken'); ; ) break;
outer: for (const turn of [1, 2]) for (using a = open('left'); ; ) { console.log('turn', turn); continue outer; }
function first() { for (using a = open('returned'); ; ) return 'value'; }
console.log(first());
try { for (using a = open('thrown'); ; ) throw new Error('out'); } catch (error: any) { console.log(error.message); }`),
  ).toEqual([
    'dispose broken',
    'turn 1',
    'dispose left',
    'turn 2',
    'dispose left',
    'dispose returned',
    'value',
    'dispose thrown',
    'out',
  ]);
});
