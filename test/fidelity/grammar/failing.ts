/** Promises and thenables that reject. */

import { js, L, tool } from '../text/part.ts';
import { rule, type Text } from './rule.ts';

export const failing = (): Text[] => [
  rule('rejected', [], () => js`Promise.reject(${tool('failure')}(${L}))`),
  rule(
    'thenableRejects',
    [],
    () => js`({ then(_: any, no: any) { no(${tool('failure')}(${L})); } })`,
  ),
  rule('thenableThrows', [], () => js`({ then() { throw ${tool('failure')}(${L}); } })`),
  rule('thenableGetterThrows', [], () => js`({ get then() { throw ${tool('failure')}(${L}); } })`),
  rule('executorThrows', [], () => js`new Promise(() => { throw ${tool('failure')}(${L}); })`),
  rule(
    'executorRejectsLater',
    [],
    () =>
      js`new Promise((_, no) => { Promise.resolve().then(() => no(${tool('failure')}(${L}))); })`,
  ),
  rule(
    'withResolversRejects',
    [],
    () =>
      js`(() => { const { promise, reject } = Promise.withResolvers(); reject(${tool('failure')}(${L})); return promise; })()`,
  ),
  rule('promiseTryThrows', [], () => js`Promise.try(() => { throw ${tool('failure')}(${L}); })`),
];
