/** `Promise.all` and its siblings, however they are called. */

import { js, L, tool } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper, inAsync } from './context.ts';
import { row, rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const combinators = (c: Context): Text[] => {
  const v = value(deeper(c));
  const some = row(v, ', ');
  const then = js`.then((x) => at(${L}, x))`;
  return [
    rule('all', [some], (all) => js`Promise.all([${all}])${then}`),
    rule('allSettled', [some], (all) => js`Promise.allSettled([${all}])${then}`),
    rule(
      'any',
      [some],
      (all) => js`Promise.any([${all}]).then((x) => at(${L}, x), (e) => at(${L}, e))`,
    ),
    rule('race', [some], (all) => js`Promise.race([${all}])${then}`),
    rule('allBare', [some], (all) => js`Promise.all([at(${L}), ${all}])`),
    rule('raceBare', [some], (all) => js`Promise.race([${all}, at(${L})])`),
    rule('allEmpty', [], () => js`Promise.all([])${then}`),
    rule('allOfSet', [some], (all) => js`Promise.all(new Set([${all}]))${then}`),
    rule('allOfGenerator', [v, v], (a, b) => js`Promise.all(${tool('numbers')}(${L}, ${a}, ${b}))`),
    rule('allOfSpread', [some], (all) => js`Promise.all(...[[${all}, at(${L})]])`),
    rule('allSpreadInside', [some], (all) => js`Promise.allSettled([...[${all}], at(${L})])`),
    rule(
      'allOfMap',
      [body(inAsync(c))],
      (b) => js`Promise.all([1, 2].map(async (x) => { at(${L}, x); ${b} return x; }))${then}`,
    ),
    rule('allOfNothing', [], () => js`(at(${L}), Promise.all(undefined as any))`),
    rule(
      'allOfThrowing',
      [],
      () => js`Promise.all({ get [Symbol.iterator]() { throw ${tool('failure')}(${L}); } } as any)`,
    ),
    rule('allCalled', [some], (all) => js`Promise.all.call(Promise, [${all}, at(${L})])`),
    rule('allComputed', [some], (all) => js`Promise['all']([${all}, at(${L})])`),
    rule('allOptional', [some], (all) => js`Promise?.all?.([${all}, at(${L})])`),
    rule('allAlias', [some], (all) => js`((P) => P.all([${all}, at(${L})]))(Promise)`),
    rule('allOfBranch', [some], (all) => js`${tool('Branch')}.all([${all}, at(${L})])`),
    rule('resolveOf', [v], (p) => js`Promise.resolve((at(${L}), ${p}))`),
    rule('executorOf', [v], (p) => js`new Promise((ok) => { at(${L}); ok(${p}); })`),
    rule('tryOf', [v], (p) => js`Promise.try(() => (at(${L}), ${p}))`),
    rule(
      'tryAsync',
      [v, body(inAsync(c))],
      (p, b) =>
        js`Promise.try(async (x: any) => { at(${L}, x); ${b} return x; }, ${p} as any)${then}`,
    ),
  ];
};
