/** `await` (and `yield`) in every place where an expression may stand. */

import { js, L, tool, variable } from '../text/part.ts';
import { type Context, deeper, perContext } from './context.ts';
import { either, rule, type Text } from './rule.ts';
import { value } from './values.ts';

/** An expression that waits, where waiting is allowed; elsewhere one that does not. */
export const expression: (c: Context) => Text = perContext((c) => {
  const v = value(deeper(c));
  if (!c.async) return v;
  if (c.depth <= 0) return awaited(v);
  const e = either(awaited(v), ...deep(deeper(c)));
  return c.generator ? either(e, either(...yields(c))) : e;
});

const awaited = (v: Text): Text => rule('await', [v], (p) => js`at(${L}, await ${p})`);

function deep(c: Context): Text[] {
  const v = value(c);
  const e = expression(c);
  /** For what stands in a function of its own. */
  const inner = expression({ ...c, generator: false });
  return [
    awaited(v),
    rule('awaitTwice', [v], (p) => js`at(${L}, await await ${p})`),
    rule('awaitNested', [e], (e) => js`at(${L}, await (async (x: any) => await x)(${e}))`),
    rule('conditional', [e, e, e], (a, b, c) => js`at(${L}, ${a} ? ${b} : ${c})`),
    rule('and', [e, e], (a, b) => js`at(${L}, ${a} && ${b})`),
    rule('or', [e, e], (a, b) => js`at(${L}, ${a} || ${b})`),
    rule('nullish', [e, e], (a, b) => js`at(${L}, ${a} ?? ${b})`),
    rule('comma', [e, e], (a, b) => js`at(${L}, (${a}, ${b}))`),
    rule('template', [e, e], (a, b) => js`at(${L}, \`\${typeof ${a}}-\${typeof ${b}}\`)`),
    rule('argument', [e, e], (a, b) => js`at(${L}, ${a}, ${b})`),
    rule('argumentOfMethod', [e], (a) => js`at(${L}, [1].concat(${a}))`),
    rule(
      'argumentOfNew',
      [e],
      (a) => js`at(${L}, new (class { x; constructor(x: any) { this.x = x; } })(${a}))`,
    ),
    rule(
      'argumentOfImmediate',
      [e, e],
      (a, b) => js`((x: any, y: any) => at(${L}, x, y))(${a}, ${b})`,
    ),
    rule(
      'callee',
      [v, e],
      (p, e) => js`(await (async () => (...x: any[]) => at(${L}, x))())(await ${p}, ${e})`,
    ),
    rule('spreadArgument', [e], (a) => js`at(${L}, ...[${a}], 1)`),
    rule('spreadArray', [e, e], (a, b) => js`at(${L}, [...[${a}], ${b}, , 1])`),
    rule('spreadObject', [e], (a) => js`at(${L}, { ...(${a} as any), a: 1 })`),
    rule('array', [e, e], (a, b) => js`at(${L}, [${a}, ${b}])`),
    rule('object', [e, e], (a, b) => js`at(${L}, { a: ${a}, b: ${b} })`),
    rule('computedKey', [e, e], (a, b) => js`at(${L}, { [typeof ${a}]: ${b} })`),
    rule(
      'computedMethodKey',
      [e],
      (a) => js`at(${L}, typeof ({ async [typeof ${a}]() {} } as any).number)`,
    ),
    rule('computedMember', [e], (a) => js`at(${L}, ({ number: 1 } as any)[typeof ${a}])`),
    rule(
      'computedClassKey',
      [e],
      (a) =>
        js`at(${L}, Object.getOwnPropertyNames((class { async [typeof ${a}]() {} }).prototype))`,
    ),
    rule(
      'classHeritage',
      [e],
      (a) => js`at(${L}, typeof (class extends (${a}, ${tool('Shelf')}) {}))`,
    ),
    rule('taggedTemplate', [e, e], (a, b) => js`at(${L}, ${tool('tag')}\`a\${${a}}b\${${b}}c\`)`),
    rule('awaitTag', [e], (a) => js`at(${L}, (await ${tool('tag')})\`a\${${a}}\`)`),
    rule('unary', [e], (a) => js`at(${L}, typeof ${a}, !${a})`),
    rule('awaitUnary', [v, v], (p, q) => js`at(${L}, !await ${p}, void await ${q})`),
    rule('binary', [e, e], (a, b) => js`at(${L}, ${a} === ${b})`),
    rule('exponent', [e], (a) => js`at(${L}, (await 2) ** Number(typeof ${a} === 'number'))`),
    rule('in', [e], (a) => js`at(${L}, typeof ${a} in (await { number: 1 }))`),
    rule('instanceof', [e], (a) => js`at(${L}, ${a} instanceof (await Promise))`),
    rule('sequenceInParentheses', [e], (a) => js`(${a}, at(${L}))`),
    rule('optionalMember', [e], (a) => js`at(${L}, (${a})?.x?.y)`),
    rule('optionalKey', [e, e], (a, b) => js`at(${L}, ((${a}) as any)?.[typeof ${b}])`),
    rule('optionalShort', [e], (a) => js`at(${L}, (await null as any)?.[${a}]?.(await 1))`),
    rule(
      'optionalMethod',
      [e],
      (a) => js`at(${L}, ({ m(this: any, x: any) { return x; } } as any)?.m?.(${a}))`,
    ),
    rule('awaitOptional', [v], (p) => js`at(${L}, await ({ p: ${p} } as any)?.p)`),
    rule('assignment', [inner], (a) => {
      const x = variable();
      return js`await (async () => { let ${x}: any = 1; ${x} = ${a}; return at(${L}, ${x}); })()`;
    }),
    rule(
      'assignmentTarget',
      [e, e],
      (a, b) => js`at(${L}, (await ({} as any))[typeof ${a}] = ${b})`,
    ),
    rule(
      'assignmentCompound',
      [inner],
      (a) =>
        js`await (async (o) => { const add = o.n += (o.n = 5, Number(typeof ${a} === 'number')); return at(${L}, add, o); })({ n: 1 })`,
    ),
    rule(
      'assignmentLogical',
      [inner, inner],
      (a, b) =>
        js`await (async (o: any) => { o.a ??= ${a}; o.b ||= ${b}; o.b &&= 1; return at(${L}, o); })({ b: 0 })`,
    ),
    rule(
      'assignmentPattern',
      [inner, inner],
      (a, b) =>
        js`await (async (o: any) => { [o.a = ${a}, o[typeof ${b}], ...o.rest] = [undefined, 1, 2] as any; return at(${L}, o); })({})`,
    ),
    rule(
      'assignmentObjectPattern',
      [inner, inner],
      (a, b) =>
        js`await (async (o: any) => { ({ [typeof ${a}]: o.x = ${b}, ...o.rest } = { number: undefined, y: 1 } as any); return at(${L}, o); })({})`,
    ),
    rule('update', [v], (p) => js`(at(${L}, (await ({ n: 1 } as any)).n++), at(${L}, await ${p}))`),
    rule(
      'delete',
      [v],
      (p) => js`(at(${L}, delete (await ({ n: 1 } as any)).n), at(${L}, await ${p}))`,
    ),
    rule('regularExpression', [v], (p) => js`at(${L}, /await x/.test(typeof await ${p}))`),
    rule('typed', [v], (p) => js`at(${L}, (await (${p} as Promise<number>))! satisfies unknown)`),
    rule('consoleArgument', [e], (a) => js`console.log(at(${L}, 'plain') + typeof ${a})`),
    rule('timerArgument', [v], (p) => js`void setTimeout(at.bind(null, ${L}), (await ${p}, 1))`),
    rule('combinatorArgument', [e, e], (a, b) => js`at(${L}, await Promise.all([${a}, ${b}]))`),
    rule('combinatorOfAwait', [v], (p) => js`at(${L}, await Promise.all(await [${p}]))`),
    rule(
      'thenOfAwait',
      [e],
      (a) => js`at(${L}, await Promise.resolve(${a}).then((x) => at(${L}, x)))`,
    ),
    rule(
      'executorOfAwait',
      [e],
      (a) => js`await (async (x: any) => await new Promise((ok) => ok(at(${L}, x))))(${a})`,
    ),
  ];
}

/** `yield` in an expression of an async generator. */
export const yields = (c: Context): Text[] => {
  const v = value(deeper(c));
  const e = expression({ ...deeper(c), generator: false });
  return [
    rule('yield', [v], (p) => js`at(${L}, yield (at(${L}), ${p}))`),
    rule('yieldNothing', [], () => js`at(${L}, (at(${L}), yield))`),
    rule('yieldAwait', [v], (p) => js`at(${L}, yield (at(${L}), await ${p}))`),
    rule('yieldExpression', [e], (e) => js`at(${L}, yield [at(${L}), ${e}])`),
    rule('awaitYield', [v], (p) => js`at(${L}, await (yield (at(${L}), ${p})))`),
    rule('yieldYield', [v], (p) => js`at(${L}, yield yield (at(${L}), ${p}))`),
    rule('yieldArgument', [v, v], (p, q) => js`at(${L}, yield (at(${L}), ${p}), [yield ${q}])`),
    rule('yieldTemplate', [v], (p) => js`at(${L}, \`\${typeof (yield (at(${L}), ${p}))}\`)`),
  ];
};
