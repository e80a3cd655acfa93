/** Promises made by an executor, and the newer ways to make one. */

import { js, L, tool } from '../text/part.ts';
import { oneOf, rule, type Text } from './rule.ts';

export const constructed = (): Text[] => [
  rule('executor', [], () => js`new Promise((ok) => { ok(at(${L}, 20)); })`),
  rule('executorBrief', [], () => js`new Promise((ok) => ok(at(${L}, 21)))`),
  rule(
    'executorFunction',
    [],
    () => js`new Promise(function (ok, no) { at(${L}, new.target, arguments.length); ok(22); })`,
  ),
  rule(
    'executorThrowsLate',
    [],
    () => js`new Promise((ok) => { ok(23); throw ${tool('failure')}(${L}); })`,
  ),
  rule(
    'executorTwice',
    [],
    () => js`new Promise((ok, no) => { ok(at(${L}, 24)); no(25); ok(26); })`,
  ),
  rule('executorLater', [], () => js`new Promise((ok) => queueMicrotask(() => ok(at(${L}, 27))))`),
  rule(
    'executorTimer',
    [oneOf('0', '1', '2', '3')],
    (ms) => js`new Promise((ok) => setTimeout(() => ok(at(${L}, 28)), ${ms}))`,
  ),
  rule('executorAsync', [], () => js`new Promise(async (ok) => { ok(at(${L}, await 29)); })`),
  rule('executorOfPromise', [], () => js`new Promise((ok) => ok(Promise.resolve(at(${L}, 30))))`),
  rule(
    'executorOfThenable',
    [],
    () => js`new Promise((ok) => ok({ then(ok: any) { ok(at(${L}, 31)); } }))`,
  ),
  rule('executorNamed', [], () => js`new Promise(${tool('fill')}.bind(null, ${L}))`),
  rule('branchNew', [], () => js`new ${tool('Branch')}((ok) => ok(at(${L}, 32)))`),
  rule(
    'withResolvers',
    [],
    () =>
      js`(() => { const { promise, resolve } = Promise.withResolvers(); queueMicrotask(() => resolve(at(${L}, 33))); return promise; })()`,
  ),
  rule('promiseTry', [], () => js`Promise.try(() => at(${L}, 34))`),
  rule('promiseTryAsync', [], () => js`Promise.try(async (x) => at(${L}, await x), 35)`),
];
