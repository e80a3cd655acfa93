/** Statements that only generators have. */

import { js, L, tool } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper } from './context.ts';
import { expression, yields } from './expressions.ts';
import { either, rule, type Text } from './rule.ts';
import { source } from './sources.ts';
import { value } from './values.ts';

export const yielding = (c: Context): Text[] => {
  const always = c.async ? [...anywhere(c), ...inAsync(c)] : anywhere(c);
  return c.depth > 0 ? [...always, ...nested(c)] : always;
};

const anywhere = (c: Context): Text[] => {
  const v = value(deeper(c));
  return [
    rule('yieldNumber', [], () => js`at(${L}, yield 1);`),
    rule('yieldValue', [v], (p) => js`at(${L}, yield (at(${L}), ${p}));`),
    rule(
      'yieldInLoop',
      [v],
      (p) => js`for (let i = 0; i < 2; i++) at(${L}, i, yield (at(${L}), ${p}));`,
    ),
    rule(
      'yieldStarNumbers',
      [v],
      (p) => js`at(${L}, yield* ${tool('numbers')}(${L}, at(${L}, 1), ${p}));`,
    ),
  ];
};

const nested = (c: Context): Text[] => {
  const v = value(deeper(c));
  const b = body(deeper(c));
  return [
    rule(
      'yieldInTry',
      [v, b],
      (p, b) =>
        js`try { at(${L}, yield (at(${L}), ${p})); ${b} } catch (e) { at(${L}, e); } finally { at(${L}); }`,
    ),
    rule('yieldInFinally', [b], (b) => js`try { ${b} } finally { at(${L}, yield at(${L}, 2)); }`),
  ];
};

const inAsync = (c: Context): Text[] => {
  const v = value(deeper(c));
  const s = source(deeper(c));
  const e = expression({ ...deeper(c), generator: false });
  const inExpression = either(...yields(c)).map((y) => js`${y};`);
  return [
    inExpression,
    inExpression,
    inExpression,
    rule('yieldStar', [s], (s) => js`at(${L}, yield* (at(${L}), ${s}));`),
    rule(
      'yieldStarCaught',
      [s, e],
      (s, e) =>
        js`try { at(${L}, yield* (at(${L}), ${s})); } catch (e) { at(${L}, e, ${e}); } finally { at(${L}); }`,
    ),
    rule(
      'yieldStarPages',
      [v],
      (p) => js`at(${L}, yield* (at(${L}), ${tool('pages')}(${L}, ${p}, 1)));`,
    ),
    rule(
      'yieldStarAwait',
      [],
      () => js`at(${L}, yield* await Promise.resolve(${tool('counted')}(${L}, 2)));`,
    ),
    rule(
      'yieldFinallyWaits',
      [v, e],
      (p, e) => js`try { at(${L}, yield (at(${L}), ${p})); } finally { at(${L}, ${e}); }`,
    ),
    rule(
      'yieldReturnInFinally',
      [v, v],
      (p, q) => js`try { at(${L}, yield (at(${L}), ${p})); } finally { return (at(${L}), ${q}); }`,
    ),
    rule(
      'yieldReturnPromise',
      [v, v],
      (p, q) => js`{ at(${L}, yield (at(${L}), ${p})); return ${q}; }`,
    ),
    rule(
      'yieldRejected',
      [],
      () => js`try { yield Promise.reject(${tool('failure')}(${L})); } catch (e) { at(${L}, e); }`,
    ),
    rule(
      'yieldUsing',
      [v],
      (p) => js`{ await using r = ${tool('lent')}(${L}); at(${L}, yield (at(${L}), ${p})); }`,
    ),
  ];
};
