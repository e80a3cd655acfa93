/** Statements that only generators have. */

import { js, L, tool } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';
import { source } from './sources.ts';
import { value } from './values.ts';

export const yielding = (c: Context): Text[] => {
  if (c.depth <= 0) return [rule('yieldNumber', [], () => js`at(${L}, yield 1);`)];
  const v = value(deeper(c));
  const b = body(deeper(c));
  const shared = [
    rule('yieldNumber', [], () => js`at(${L}, yield 1);`),
    rule('yieldValue', [v], (p) => js`at(${L}, yield (at(${L}), ${p}));`),
    rule('yieldInTry', [v, b], (p, b) => js`try { at(${L}, yield (at(${L}), ${p})); ${b} } catch (e) { at(${L}, e); } finally { at(${L}); }`),
    rule('yieldInFinally', [b], (b) => js`try { ${b} } finally { at(${L}, yield 2); }`),
    rule('yieldInLoop', [v], (p) => js`for (let i = 0; i < 2; i++) at(${L}, i, yield (at(${L}), ${p}));`),
    rule('yieldStarNumbers', [v], (p) => js`at(${L}, yield* ${tool('numbers')}(${L}, 1, ${p}));`),
  ];
  if (!c.async) return shared;
  const s = source(deeper(c));
  const e = expression({ ...deeper(c), generator: false });
  return [
    ...shared,
    rule('yieldStar', [s], (s) => js`at(${L}, yield* (at(${L}), ${s}));`),
    rule('yieldStarCaught', [s, e], (s, e) => js`try { at(${L}, yield* (at(${L}), ${s})); } catch (e) { at(${L}, e, ${e}); } finally { at(${L}); }`),
    rule('yieldStarPages', [v], (p) => js`at(${L}, yield* (at(${L}), ${tool('pages')}(${L}, ${p}, 1)));`),
    rule('yieldStarAwait', [], () => js`at(${L}, yield* await Promise.resolve(${tool('counted')}(${L}, 2)));`),
    rule('yieldFinallyWaits', [v, e], (p, e) => js`try { at(${L}, yield (at(${L}), ${p})); } finally { at(${L}, ${e}); }`),
    rule('yieldReturnInFinally', [v, v], (p, q) => js`try { at(${L}, yield (at(${L}), ${p})); } finally { return (at(${L}), ${q}); }`),
    rule('yieldReturnPromise', [v, v], (p, q) => js`{ at(${L}, yield (at(${L}), ${p})); return ${q}; }`),
    rule('yieldRejected', [], () => js`try { yield Promise.reject(${tool('failure')}(${L})); } catch (e) { at(${L}, e); }`),
    rule('yieldUsing', [v], (p) => js`{ await using r = ${tool('lent')}(${L}); at(${L}, yield (at(${L}), ${p})); }`),
  ];
};
