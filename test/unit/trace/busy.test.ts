import { expect, it } from 'vitest';
import { lanes } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const busyLanes = async (program: string) =>
  lanes(await runProgram(program)).lanes.map(({ name, busy }) => [name, busy]);

const CRUNCH = `
const crunch = (name: string, ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};
const task = async (name: string, ms: number) => { crunch(name, ms); };
`;

it('calculations of several tasks in one turn each have their part of it', async () => {
  expect(
    await busyLanes(`${CRUNCH}
crunch('before', 10);
await Promise.all([task('a', 20), task('b', 30)]);`),
  ).toEqual([
    ['main', [{ from: 0, to: 10 }]],
    ["task('a', 20)", [{ from: 10, to: 30 }]],
    ["task('b', 30)", [{ from: 30, to: 60 }]],
  ]);
});

it('a wait keeps no thread, and what runs after it does', async () => {
  expect(
    await busyLanes(`
import { setTimeout as sleep } from 'node:timers/promises';
${CRUNCH}
await sleep(100);
console.log('begins');
crunch('a', 20);
console.log('half');
crunch('b', 20);
await sleep(50);`),
  ).toEqual([['main', [{ from: 100, to: 140 }]]]);
});

it('a run that never blocks has none', async () => {
  expect(await busyLanes('await fetch("https://api.lanternpost.test/users/1");')).toEqual([
    ['main', undefined],
  ]);
});
