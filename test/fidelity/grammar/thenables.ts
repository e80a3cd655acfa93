/** Objects with a `then`: `await` and resolving functions call it in a job of its own. */

import { js, L, tool } from '../text/part.ts';
import { rule, type Text } from './rule.ts';

export const thenables = (): Text[] => [
  rule('thenable', [], () => js`({ then(ok: any) { ok(at(${L}, 7)); } })`),
  rule(
    'thenableLater',
    [],
    () => js`({ then(ok: any) { queueMicrotask(() => ok(at(${L}, 8))); } })`,
  ),
  rule(
    'thenableTwice',
    [],
    () => js`({ then(ok: any, no: any) { ok(at(${L}, 9)); ok(10); no(11); } })`,
  ),
  rule(
    'thenableThrowsLate',
    [],
    () => js`({ then(ok: any) { ok(12); throw ${tool('failure')}(${L}); } })`,
  ),
  rule('thenableGetter', [], () => js`({ get then() { at(${L}); return (ok: any) => ok(13); } })`),
  rule(
    'thenableNative',
    [],
    () => js`({ then(ok: any, no: any) { return Promise.resolve(at(${L}, 14)).then(ok, no); } })`,
  ),
  rule(
    'thenableOfThenable',
    [],
    () => js`({ then(ok: any) { ok({ then(ok: any) { ok(at(${L}, 15)); } }); } })`,
  ),
  rule('thenableAsync', [], () => js`({ async then(ok: any) { ok(at(${L}, await 16)); } })`),
  rule(
    'thenableFunction',
    [],
    () => js`Object.assign(() => {}, { then(ok: any) { ok(at(${L}, 17)); } })`,
  ),
];
