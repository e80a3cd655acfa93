/** Promises that generators give, sync and async, and what reads them. */

import { js, L, tool } from '../text/part.ts';
import { generatorBody } from './bodies.ts';
import { type Context, deeper, inAsyncGenerator } from './context.ts';
import { rule, type Text } from './rule.ts';
import { source } from './sources.ts';
import { value } from './values.ts';

export const generated = (c: Context): Text[] => {
  const v = value(deeper(c));
  const g = generatorBody(inAsyncGenerator(c));
  const s = source(deeper(c));
  return [
    rule(
      'driven',
      [v, v],
      (p, q) =>
        js`${tool('drive')}(function* () { try { at(${L}, yield ${p}); } catch (e) { at(${L}, e); } finally { at(${L}); } return ${q}; })`,
    ),
    rule(
      'drivenDelegates',
      [v, v],
      (p, q) =>
        js`${tool('drive')}(function* () { return at(${L}, yield* ${tool('numbers')}(${L}, ${p}, ${q})); })`,
    ),
    rule('firstNext', [g], (g) => js`(async function* () { at(${L}); ${g} })().next()`),
    rule(
      'walked',
      [g, v],
      (g, p) => js`${tool('walk')}(${L}, (async function* () { at(${L}); ${g} return ${p}; })())`,
    ),
    rule(
      'nextOfYield',
      [v],
      (p) => js`(async function* () { at(${L}, yield (at(${L}), ${p})); })().next()`,
    ),
    rule('nextOfReturn', [v], (p) => js`(async function* () { at(${L}); return ${p}; })().next()`),
    rule(
      'nextOfThrow',
      [],
      () => js`(async function* () { throw ${tool('failure')}(${L}); })().next()`,
    ),
    rule(
      'nextOfDelegate',
      [s],
      (s) => js`(async function* () { return at(${L}, yield* (at(${L}), ${s})); })().next()`,
    ),
    rule(
      'returnBefore',
      [v, g],
      (p, g) => js`(async function* () { ${g} })().return(${p}).then((r) => at(${L}, r))`,
    ),
    rule(
      'throwBefore',
      [g],
      (g) => js`(async function* () { ${g} })().throw(${tool('failure')}(${L}))`,
    ),
    rule(
      'generatorDefaults',
      [v],
      (p) =>
        js`(async function* (a = at(${L}, 1), { b } = { b: ${p} }) { yield at(${L}, a, b); })().next()`,
    ),
    rule(
      'generatorDefaultThrows',
      [],
      () =>
        js`(() => { try { return (async function* (a = ${tool('raise')}(${L})) {})().next(); } catch (e) { return at(${L}, e); } })()`,
    ),
    rule(
      'generatorThis',
      [v],
      (p) =>
        js`(async function* (this: any) { yield [this.n, arguments.length, await ${p}]; }).call({ n: 1 }).next().then((r) => at(${L}, r))`,
    ),
    rule(
      'generatorExtends',
      [],
      () =>
        js`(() => { const g = async function* () {}; return at(${L}, Object.getPrototypeOf(g()) === g.prototype, g.length, typeof g().return); })()`,
    ),
    rule(
      'fromAsync',
      [v],
      (p) => js`Array.fromAsync(${tool('pages')}(${L}, ${p})).then((x) => at(${L}, x))`,
    ),
    // Not over every source: V8's own never ends when `next` and `return` reject.
    rule(
      'fromAsyncMapped',
      [v],
      (p) => js`Array.fromAsync([${p}, 1], async (x) => at(${L}, await x))`,
    ),
    rule(
      'collected',
      [s],
      (s) =>
        js`(async () => { const all = []; for await (const x of ${s}) all.push(at(${L}, x)); return all; })()`,
    ),
  ];
};
