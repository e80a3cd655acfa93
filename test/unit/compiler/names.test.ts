import { expect, it } from 'vitest';
import { lanes } from '../../../src/runtime/trace/index.ts';
import { runProgram, texts } from '../run-program.ts';

it('a function that shadows another keeps its name', async () => {
  expect(
    await texts(`const load = () => 1;
function inner() { const load = () => 2; class Box {} { class Box {} return [load.name, Box.name]; } }
console.log(inner(), load.name);`),
  ).toEqual([`[ 'load', 'Box' ] load`]);
});

it('names of properties stay as they are', async () => {
  expect(
    await texts(`const post = 1;
const take = (post: number) => ({ post, post2: post, [post]: 'computed' });
console.log(take(2), take(3).post2, post);`),
  ).toEqual(["{ '2': 'computed', post: 2, post2: 2 } 3 1"]);
});

it('a name that the reader has given with a figure at its end is no renamed one', async () => {
  expect(
    await texts(
      `const a = 1; const a2 = 2; { const a = 3; const a2 = 4; console.log(a, a2); } console.log(a, a2);`,
    ),
  ).toEqual(['3 4', '1 2']);
});

it('lanes and sites show the reader’s own names', async () => {
  const { lanes: all } = lanes(
    await runProgram(`const post = 0; const job = async () => {};
{ const job = async (post: number) => { await new Promise((r) => setTimeout(r, post)); }; await job(5); } await job();`),
  );
  expect(all.map(({ name }) => name)).toEqual(['main', 'job(5)', 'job()']);
  expect(all[1]?.spans[0]?.site.text).toBe('new Promise((r) => setTimeout(r, post))');
});
