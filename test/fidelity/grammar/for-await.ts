/** `for await`, over every source, with every head and every way out. */

import { js, L, tool, variable } from '../text/part.ts';
import { loopBody } from './bodies.ts';
import { type Context, deeper, inLoop, inOuter } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';
import { source } from './sources.ts';

export const forAwait = (c: Context): Text[] => {
  const s = source(deeper(c));
  const e = expression(deeper(c));
  const b = loopBody(inLoop(c));
  const outer = loopBody(inOuter(c));
  return [
    rule('forAwait', [s, b], (s, b) => {
      const x = variable('x');
      return js`for await (const ${x} of ${s}) { at(${L}, ${x}); ${b} } at(${L});`;
    }),
    rule('forAwaitCaught', [s, b], (s, b) => {
      const x = variable('x');
      return js`try { for await (const ${x} of ${s}) { at(${L}, ${x}); ${b} } at(${L}); } catch (e) { at(${L}, e); }`;
    }),
    rule('forAwaitBare', [s, e], (s, e) => js`for await (const x of ${s}) at(${L}, x, ${e});`),
    rule('forAwaitEmpty', [s], (s) => js`for await (const _ of ${s}); at(${L});`),
    rule(
      'forAwaitInIf',
      [s, e],
      (s, e) => js`if (${e}) for await (const x of ${s}) at(${L}, x); else at(${L});`,
    ),
    rule(
      'forAwaitBreak',
      [s, e],
      (s, e) => js`for await (const x of ${s}) { at(${L}, x, ${e}); break; } at(${L});`,
    ),
    rule(
      'forAwaitThrows',
      [s, e],
      (s, e) =>
        js`try { for await (const x of ${s}) { at(${L}, x, ${e}); throw ${tool('failure')}(${L}); } } catch (e) { at(${L}, e); }`,
    ),
    rule(
      'forAwaitPattern',
      [s, e],
      (s, e) => js`for await (const { length = ${e} } of ${s}) at(${L}, length);`,
    ),
    rule(
      'forAwaitLet',
      [s, e],
      (s, e) => js`for await (let x of ${s}) { x = [x, ${e}]; at(${L}, x); }`,
    ),
    rule(
      'forAwaitMember',
      [s, e],
      (s, e) => js`{ const o: any = {}; for await (o[typeof ${e}] of ${s}) at(${L}, o); }`,
    ),
    rule(
      'forAwaitClosure',
      [s],
      (s) =>
        js`{ const all: any[] = []; for await (const x of ${s}) all.push(() => at(${L}, x)); for (const each of all) each(); }`,
    ),
    rule(
      'forAwaitUsing',
      [s, e],
      (s, e) =>
        js`for await (using x of [${tool('opened')}(${L}), ${tool('opened')}(${L})]) { at(${L}, typeof x, ${e}); for await (const y of ${s}) at(${L}, y); }`,
    ),
    rule('forAwaitAwaitUsing', [e, b], (e, b) => {
      const x = variable('x');
      return js`for await (await using ${x} of [${tool('lent')}(${L}), ${tool('opened')}(${L}), null]) { at(${L}, typeof ${x}, ${e}); ${b} }`;
    }),
    // A label may not lie within one of the same name.
    ...(c.outer
      ? []
      : [
          rule('forAwaitLabelled', [s, outer], (s, b) => {
            const [x, i] = [variable('x'), variable('i')];
            return js`outer: for await (const ${x} of ${s}) { for (let ${i} = 0; ${i} < 2; ${i}++) { at(${L}, ${x}, ${i}); ${b} } at(${L}); } at(${L});`;
          }),
          rule('forAwaitInLabelled', [s, outer], (s, b) => {
            const [x, i] = [variable('x'), variable('i')];
            return js`outer: for (let ${i} = 0; ${i} < 2; ${i}++) { for await (const ${x} of ${s}) { at(${L}, ${x}); ${b} } at(${L}); } at(${L});`;
          }),
          rule('forAwaitNested', [s, s, outer], (s, t, b) => {
            const [x, y] = [variable('x'), variable('y')];
            return js`outer: for await (const ${x} of ${s}) for await (const ${y} of ${t}) { at(${L}, ${x}, ${y}); ${b} } at(${L});`;
          }),
        ]),
    ...(c.returns
      ? [
          rule(
            'forAwaitReturn',
            [s, e],
            (s, e) => js`for await (const x of ${s}) return at(${L}, x, ${e});`,
          ),
          rule(
            'forAwaitReturnInTry',
            [s, e],
            (s, e) =>
              js`try { for await (const x of ${s}) return at(${L}, x); } finally { at(${L}, ${e}); }`,
          ),
        ]
      : []),
  ];
};
