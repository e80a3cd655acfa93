/** Async functions of every form, called where they stand. */

import { js, L, tool, variable } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper, FUNCTIONS, inAsync } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const functions = (c: Context): Text[] => {
  const v = value(deeper(c));
  const b = body(inAsync(c));
  const e = expression(inAsync(c));
  const called = Array.from({ length: FUNCTIONS - c.callable }, (_, i) =>
    rule('call', [v], (p) => js`(at(${L}), f${c.callable + i}(${p}))`),
  );
  return [
    ...called,
    ...called,
    rule('arrowBlock', [b], (b) => js`(async () => { at(${L}); ${b} })()`),
    rule('arrowReturns', [b, v], (b, p) => js`(async () => { at(${L}); ${b} return ${p}; })()`),
    rule('arrowExpression', [e], (e) => js`(async () => at(${L}, ${e}))()`),
    rule('arrowOfValue', [v], (p) => js`(async () => (at(${L}), ${p}))()`),
    rule('arrowOfAwait', [v], (p) => js`(async () => await (at(${L}), ${p}))()`),
    rule('arrowBare', [v], (p) => js`(async x => at(${L}, await x))(${p})`),
    rule('arrowObject', [e], (e) => js`(async () => ({ a: at(${L}, ${e}) }))()`),
    rule(
      'arrowOfArrow',
      [e],
      (e) => js`(async () => async () => at(${L}, ${e}))().then((f) => f())`,
    ),
    rule(
      'arrowGeneric',
      [v],
      (p) => js`(async <T,>(x: T): Promise<T> => at(${L}, await (x as any)!))(${p})`,
    ),
    rule('functionExpression', [b], (b) => js`(async function () { at(${L}); ${b} })()`),
    rule(
      'functionReturns',
      [b, v],
      (b, p) => js`(async function () { at(${L}); ${b} return ${p}; })()`,
    ),
    rule('functionRecursive', [b], (b) => {
      const f = variable('again');
      return js`(async function ${f}(n: number): Promise<any> { at(${L}, n); if (n > 0) return ${f}(n - 1); ${b} })(1)`;
    }),
    rule('functionEmpty', [], () => js`(at(${L}), (async function () {})())`),
    rule(
      'functionThis',
      [v],
      (p) =>
        js`(async function (this: any) { await ${p}; return at(${L}, this.n); }).call({ n: 1 })`,
    ),
    rule(
      'functionArguments',
      [v],
      (p) =>
        js`(async function (x: any) { x = await x; return at(${L}, arguments.length, arguments[0] === x); } as any)(${p}, 2)`,
    ),
    rule(
      'functionBound',
      [v],
      (p) =>
        js`(async function (this: any, x: any) { return at(${L}, this, await x); }).bind(1)(${p})`,
    ),
    rule(
      'functionApplied',
      [v],
      (p) =>
        js`(async (...all: any[]) => at(${L}, all.length, await all[0])).apply(null, [${p}, 2])`,
    ),
    rule(
      'arrowArguments',
      [v],
      (p) =>
        js`(function (...all: any[]) { return (async () => (await ${p}, at(${L}, arguments.length)))(); })(1, 2, 3)`,
    ),
    rule(
      'newTarget',
      [v],
      (p) =>
        js`new (class { p; constructor() { this.p = (async () => { await ${p}; return at(${L}, typeof new.target, typeof this); })(); } })().p`,
    ),
    rule(
      'newTargetAbsent',
      [v],
      (p) => js`(async function () { await ${p}; return at(${L}, new.target); })()`,
    ),
    rule(
      'defaults',
      [v, b],
      (p, b) =>
        js`(async (a: any = at(${L}, 1), { b = at(${L}, a) }: any = { b: ${p} }) => { at(${L}, a, b); ${b} })()`,
    ),
    rule(
      'defaultsFunction',
      [v, b],
      (p, b) =>
        js`(async function (a: any, c = ${p}, d = () => a) { at(${L}, arguments.length); a = 2; ${b} return at(${L}, d()); } as any)(1)`,
    ),
    rule('defaultThrows', [b], (b) => js`(async (a = ${tool('raise')}(${L})) => { ${b} })()`),
    rule(
      'defaultThrowsFunction',
      [b],
      (b) => js`(async function (a = ${tool('raise')}(${L})) { ${b} })()`,
    ),
    rule('patternThrows', [b], (b) => js`(async ({ a }: any) => { ${b} })(at(${L}, null))`),
    rule(
      'patterns',
      [v],
      (p) =>
        js`(async ([a, b = at(${L}, a), ...c]: any, { d: { e } }: any, ...f: any[]) => at(${L}, a, b, c, e, f))([1], { d: { e: ${p} } }, 2, 3)`,
    ),
    rule(
      'patternIterator',
      [],
      () => js`(async ([a, b]: any) => at(${L}, a, b))(${tool('numbers')}(${L}, 1, 2, 3))`,
    ),
    rule(
      'varAgain',
      [],
      () =>
        js`(async (x: any) => { var x: any; at(${L}, x); if (x) { var x: any = await 2; } return at(${L}, x); })(1)`,
    ),
    rule(
      'functionAgain',
      [],
      () =>
        js`(async function (x: any) { await null; at(${L}, typeof x); function x() {} } as any)(1)`,
    ),
    rule('asyncIdentifier', [v], (p) => js`((async) => at(${L}, async))(${p})`),
    rule('asyncCalled', [], () => js`((async: any) => async (at(${L})))((x: any) => x)`),
    rule('optionalCall', [e], (e) => js`(async () => at(${L}, ${e}))?.()`),
    rule(
      'closure',
      [v, v],
      (p, q) =>
        js`((n) => { const inc = async () => (n++, await ${p}, at(${L}, n)); const a = inc(), b = inc(); at(${L}, n); return [a, b, ${q}][1]; })(0)`,
    ),
    rule(
      'named',
      [],
      () => js`(() => { const later = async () => {}; return at(${L}, later.name); })()`,
    ),
    rule('throwsAtOnce', [], () => js`(async () => { throw ${tool('failure')}(${L}); })()`),
    rule(
      'throwsLater',
      [v],
      (p) => js`(async () => { await ${p}; throw ${tool('failure')}(${L}); })()`,
    ),
  ];
};
