import { expect, it } from 'vitest';
import { texts } from '../run-program.ts';

it('Promise.try hands on the promise that its callback returns, and loses no time over it', async () => {
  expect(
    await texts(`const own = (async () => 'own')();
console.log(Promise.try(() => own) === own);
const order: string[] = [];
void Promise.try(async () => 1).then(() => order.push('tried'));
void (async () => { await null; order.push('first tick'); await null; order.push('second tick'); })();
await new Promise((done) => setTimeout(done, 1));
console.log(order.join(', '));`),
  ).toEqual(['true', 'tried, first tick, second tick']);
});

it('a promise of another class is wrapped in one of its own', async () => {
  expect(
    await texts(`class Mine extends Promise<unknown> {}
const theirs = Promise.resolve(1);
const mine = Mine.try(() => theirs);
console.log(mine instanceof Mine, await mine, Mine.try(() => mine) === mine);
console.log(await Mine.try(() => { throw new Error('at once'); }).catch((error) => [error.message]));`),
  ).toEqual(['true 1 true', "[ 'at once' ]"]);
});

it('what is no function rejects, and what is no class throws before anything is called', async () => {
  expect(
    await texts(`for (const each of [1, undefined, {}, 'a'])
  await Promise.try(each as never).catch((error) => console.log(error.name, error.message));
try { Promise.try.call(1 as never, () => console.log('called')); } catch (error: any) { console.log(error.message); }
const { length, name } = Promise.try;
console.log(length, name, Object.keys(Promise).length);
try { new (Promise.try as any)(() => {}); } catch (error: any) { console.log(error.name); }`),
  ).toEqual([
    'TypeError number 1 is not a function',
    'TypeError undefined is not a function',
    'TypeError object is not a function',
    'TypeError string "a" is not a function',
    'Promise.try called on non-object',
    '1 try 0',
    'TypeError',
  ]);
});
