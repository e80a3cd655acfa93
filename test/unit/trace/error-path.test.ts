import { expect, it } from 'vitest';
import {
  errorPath,
  fromJsonLines,
  type Trace,
  toJsonLines,
} from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

/** `loadOrders(7), line 9, since 250`, from where the error was thrown to main. */
async function path(text: string): Promise<string[]> {
  const trace = await runProgram(text);
  return errorPath(trace).map(
    ({ name, site, since }) =>
      `${name}, line ${site?.line}${since === undefined ? '' : `, since ${since}`}`,
  );
}

const sleep = `const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));`;

it('an error comes from the task that threw, by whoever awaited it, to main', async () => {
  expect(
    await path(`${sleep}
async function read(id: number) {
  await sleep(10);
  throw new Error('gone');
}
async function load(id: number) {
  await sleep(5);
  return await read(id);
}
await load(7);`),
  ).toEqual(['read(7), line 4', 'load(7), line 8, since 5', 'main, line 10, since 0']);
});

it('in no time, too: who waited for an instant has waited', async () => {
  expect(
    await path(`async function check() { throw new Error('no'); }
async function load() {
  await check();
}
await load();`),
  ).toEqual(['check(), line 1', 'load(), line 3, since 0', 'main, line 5, since 0']);
});

it('a combinator has a row of its own, with the place of what failed among its members', async () => {
  expect(
    await path(`${sleep}
async function user() { await sleep(50); }
async function orders() {
  await sleep(20);
  throw new Error('gone');
}
await sleep(10);
await Promise.all([
  user(),
  orders(),
]);`),
  ).toEqual([
    'orders(), line 5',
    'Promise.all, item 2, line 8, since 10',
    'main, line 8, since 10',
  ]);
});

it('of several that failed in one instant, it is the one whose error it is', async () => {
  expect(
    await path(`const bad = async (n: number) => { await null; throw new Error(String(n)); };
await Promise.race([new Promise(() => {}), bad(1), bad(2)]);`),
  ).toEqual(['bad(1), line 1', 'Promise.race, item 2, line 2, since 0', 'main, line 2, since 0']);
});

it('an error of Promise.any is its own', async () => {
  expect(
    await path(`const bad = async () => { throw new Error('no'); };
await Promise.any([bad(), bad()]);`),
  ).toEqual(['Promise.any, line 2, since 0', 'main, line 2, since 0']);
});

it('what a task returned without awaiting it has come by it all the same', async () => {
  expect(
    await path(`${sleep}
async function read() { await sleep(10); throw new Error('gone'); }
const load = async () => read();
await load();`),
  ).toEqual(['read(), line 2', 'load(), line 3, since 0', 'main, line 4, since 0']);
});

it('begins with the one who caught an error and threw another', async () => {
  expect(
    await path(`const read = async () => { throw new Error('gone'); };
const load = async () => {
  try {
    await read();
  } catch (cause) {
    throw new Error('cannot load', { cause });
  }
};
await load();`),
  ).toEqual(['load(), line 6', 'main, line 9, since 0']);
});

it('a program that throws by itself is alone, and one that finished has no way', async () => {
  expect(await path(`await null;\nthrow new Error('no');`)).toEqual(['main, line 2']);
  expect(await path(`await null;`)).toEqual([]);
});

it('a combinator whose error was caught is not on the way', async () => {
  expect(
    await path(`const bad = async () => { throw new Error('no'); };
try {
  await Promise.all([bad()]);
} catch {
  await null;
  throw new Error('another');
}`),
  ).toEqual(['main, line 6']);
  expect(
    await path(`const bad = async () => { throw new Error('no'); };
try { await Promise.all([bad()]); } catch { throw new Error('another'); }`),
  ).toEqual(['main, line 2']);
});

it('a request that failed is what the task that sent it waited for', async () => {
  expect(
    await path(`const get = async (path: string) => {
  return await fetch('https://api.lanternpost.test' + path);
};
await get('/nowhere');`),
  ).toEqual(["get('/nowhere'), line 2, since 0", 'main, line 4, since 0']);
});

it('a trace that was copied tells the same', async () => {
  const trace = await runProgram(`const check = async () => {
  await null;
  throw new Error('no');
};
await check();`);
  const lines = (of: Trace) => errorPath(of).map(({ name, site }) => `${name} ${site?.line}`);
  expect(lines(trace)).toEqual(['check() 3', 'main 5']);
  expect(lines(fromJsonLines(toJsonLines(trace)))).toEqual(['check() 3', 'main 5']);
});

it('of promises that many share each is looked at once: the error of a catch is none of them', async () => {
  expect(
    await path(`const fails = async () => { await null; throw new Error('a'); };
let all: Promise<unknown> = fails();
for (let i = 0; i < 60; i++) all = Promise.all([all, all]);
try {
  await all;
} catch {
  throw new Error('b');
}`),
  ).toEqual(['main, line 7']);
});

it('of what 50,000 wait for, one for the other, it is read without a call for each', async () => {
  expect(
    await path(`const fails = async () => { await null; throw new Error('a'); };
let all: Promise<unknown> = fails();
for (let i = 0; i < 50_000; i++) all = Promise.all([all]);
await all;`),
  ).toHaveLength(50_002);
});
