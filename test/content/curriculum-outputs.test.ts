import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { textForm } from '../../src/runtime/index.ts';
import { runProgram } from '../unit/run-program.ts';

/** What the curriculum says that its programs print, and when. */
const blocks: [id: string, example: string, wanted: string][] = [
  [
    'L04-A',
    'the-seed-in-typescript',
    ` 2000 │ [
      │   'Data from api.example.com/users',
      │   'Data from api.example.com/posts',
      │   'Data from api.example.com/comments'
      │ ]
      └ finished at 2000 ms`,
  ],
  [
    'L04-B',
    'order-of-results',
    `  100 │ finished fast
  200 │ finished middle
  300 │ finished slow
  300 │ [ 'slow', 'fast', 'middle' ]
      └ finished at 300 ms`,
  ],
  [
    'L04-C',
    'for-each-waits-for-nothing',
    `    0 │ after forEach []
  400 │ much later [ 1, 2, 3 ]
      └ finished at 400 ms`,
  ],
  [
    'L04-D',
    'chains-in-parallel',
    `  350 │ [ 'Notice 1: 2', 'Notice 2: 2', 'Notice 3: 2', 'Notice 4: 2' ]
      ├ requests: /posts 0→200 · /posts/1/comments 200→350 · /posts/2/comments 200→350 · /posts/3/comments 200→350 · /posts/4/comments 200→350
      └ finished at 350 ms · 5 requests, peak 4 in flight`,
  ],
  [
    'P04-1',
    'predict-await-in-a-loop',
    `  100 │ c
  200 │ b
  300 │ a
  300 │ all
      └ finished at 300 ms`,
  ],
];

/** What must be equal: the printed lines, and when it ended. */
const essence = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => (/│/.test(line) ? line : (/└ \w+ at \d+ ms/.exec(line) ?? [])));

test.each(blocks)('%s prints what the curriculum says', async (_id, example, wanted) => {
  const path = new URL(`../../src/lessons/04-gather/examples/${example}.ts`, import.meta.url);
  const printed = textForm(await runProgram(await readFile(path, 'utf8')));
  expect(essence(wanted).length).toBeGreaterThan(1);
  expect(essence(printed)).toEqual(essence(wanted));
});
