import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { summary } from '../../../src/runtime/index.ts';
import { printedIn, runProgram } from '../run-program.ts';

// That they leave the same traces in a browser is tested there.
const listing = (name: string) =>
  runProgram(readFileSync(new URL(`../../programs/article/${name}.ts`, import.meta.url), 'utf8'));

it('gather: three sleeps of two seconds take two', async () => {
  const trace = await listing('gather');
  expect(printedIn(trace)).toEqual([
    `2000 [
  'Data from api.example.com/users',
  'Data from api.example.com/posts',
  'Data from api.example.com/comments'
]`,
  ]);
});

it('aiohttp: three requests take as long as the longest, and their results are in the order asked', async () => {
  const trace = await listing('aiohttp');
  expect(printedIn(trace)).toEqual([
    '610 {"login":"python","id":1525981,"public_repos":93}',
    '610 {"login":"django","id":27804,"public_repos":71}',
    '610 {"login":"fastapi","id":65629,"public_repos":12}',
  ]);
  expect(summary(trace)).toMatchObject({ requests: 3, peakInFlight: 3 });
});

it('asyncpg: the active users, and a pool that is closed', async () => {
  const trace = await listing('asyncpg');
  expect(printedIn(trace)).toEqual([
    '30 1 Ada ada@lanternpost.test',
    '30 3 Cy cy@lanternpost.test',
    '30 4 Dee dee@lanternpost.test',
    '30 6 Fay fay@lanternpost.test',
  ]);
  expect(summary(trace).pool).toMatchObject({ count: 1, ended: 1, out: 0 });
});
