/** `.then`, `.catch` and `.finally`. */

import { js, L, tool } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper, inAsync, inPlain } from './context.ts';
import { rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const chains = (c: Context): Text[] => {
  const v = value(deeper(c));
  const inner = value(inPlain(c));
  const block = body(inAsync(c));
  const plain = body(inPlain(c));
  return [
    rule('thenValue', [v], (p) => js`Promise.resolve(${p}).then((x) => at(${L}, x))`),
    rule(
      'thenTwo',
      [v],
      (p) => js`Promise.resolve(${p}).then((x) => at(${L}, x), (e) => at(${L}, e))`,
    ),
    rule(
      'thenBlock',
      [v, plain],
      (p, b) => js`Promise.resolve(${p}).then((x) => { at(${L}, x); ${b} })`,
    ),
    rule(
      'thenFunction',
      [v, plain],
      (p, b) =>
        js`Promise.resolve(${p}).then(function (x) { at(${L}, this, arguments.length); ${b} })`,
    ),
    rule(
      'thenNothing',
      [v],
      (p) => js`Promise.resolve(${p}).then().then(null, undefined).then(at.bind(null, ${L}))`,
    ),
    rule(
      'thenAsync',
      [v, block],
      (p, b) => js`Promise.resolve(${p}).then(async (x) => { at(${L}, x); ${b} })`,
    ),
    rule(
      'thenPromise',
      [v, inner],
      (p, q) => js`Promise.resolve(${p}).then(() => (at(${L}), ${q}))`,
    ),
    rule(
      'thenThrows',
      [v],
      (p) => js`Promise.resolve(${p}).then(() => { throw ${tool('failure')}(${L}); })`,
    ),
    rule('thenOptional', [v], (p) => js`Promise.resolve(${p})?.then?.((x) => at(${L}, x))`),
    rule('thenComputed', [v], (p) => js`Promise.resolve(${p})['then']((x) => at(${L}, x))`),
    rule(
      'thenRow',
      [v, inner],
      (p, q) =>
        js`Promise.resolve(${p}).then((x) => at(${L}, x)).then(async () => ${q}).catch((e) => at(${L}, e)).finally(() => { at(${L}); }).then((x) => at(${L}, x))`,
    ),
    rule('catchValue', [v], (p) => js`Promise.resolve((at(${L}), ${p})).catch((e) => at(${L}, e))`),
    rule(
      'catchRejected',
      [inner],
      (p) => js`Promise.reject(${tool('failure')}(${L})).catch((e) => (at(${L}, e), ${p}))`,
    ),
    rule(
      'catchAsync',
      [v, block],
      (p, b) =>
        js`Promise.reject(${tool('failure')}(${L})).catch(async (e) => { at(${L}, await e); ${b} return ${p}; })`,
    ),
    rule('finallyValue', [v], (p) => js`Promise.resolve(${p}).finally(() => at(${L}, 'ignored'))`),
    rule(
      'finallyAsync',
      [v, block],
      (p, b) => js`Promise.resolve(${p}).finally(async () => { at(${L}); ${b} })`,
    ),
    rule(
      'finallyPromise',
      [v, inner],
      (p, q) => js`Promise.resolve(${p}).finally(() => (at(${L}), ${q}))`,
    ),
    rule(
      'finallyThrows',
      [v],
      (p) => js`Promise.resolve(${p}).finally(() => { throw ${tool('failure')}(${L}); })`,
    ),
  ];
};
