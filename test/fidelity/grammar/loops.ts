/** Loops, with waits in their heads and ways out of their bodies. */

import { js, L, tool, variable } from '../text/part.ts';
import { loopBody } from './bodies.ts';
import { type Context, deeper, inLoop, inOuter } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';

export const loops = (c: Context): Text[] => {
  const e = expression(deeper(c));
  const b = loopBody(inLoop(c));
  const outer = loopBody(inOuter(c));
  return [
    rule('for', [b], (b) => {
      const i = variable('i');
      return js`for (let ${i} = 0; ${i} < 2; ${i}++) { at(${L}, ${i}); ${b} }`;
    }),
    rule('forHead', [e, e, e, b], (e, f, g, b) => {
      const i = variable('i');
      return js`for (let ${i} = (${e}, 0); ${f}, ${i} < 2; ${g}, ${i}++) { at(${L}, ${i}); ${b} }`;
    }),
    rule('forBare', [e], (e) => js`for (let i = 0; i < 2; i++) at(${L}, ${e});`),
    rule('forOf', [e, b], (e, b) => {
      const x = variable('x');
      return js`for (const ${x} of [${e}, 2]) { at(${L}, ${x}); ${b} }`;
    }),
    rule('forOfGenerator', [b], (b) => {
      const x = variable('x');
      return js`for (const ${x} of ${tool('numbers')}(${L}, 1, 2)) { at(${L}, ${x}); ${b} }`;
    }),
    rule('forOfPattern', [e, b], (e, b) => {
      const x = variable('x');
      return js`for (const [${x} = ${e}] of [[], [1]] as any[]) { at(${L}, ${x}); ${b} }`;
    }),
    rule(
      'forOfAsyncName',
      [b],
      (b) => js`{ let async: any; for ((async) of [1, 2]) { at(${L}, async); ${b} } }`,
    ),
    rule('forIn', [e, b], (e, b) => {
      const x = variable('x');
      return js`for (const ${x} in { a: ${e}, b: 1 }) { at(${L}, ${x}); ${b} }`;
    }),
    rule('while', [e, b], (e, b) => {
      const i = variable('i');
      return js`{ let ${i} = 0; while (${e}, ${i}++ < 2) { at(${L}, ${i}); ${b} } }`;
    }),
    rule('doWhile', [e, b], (e, b) => {
      const i = variable('i');
      return js`{ let ${i} = 0; do { at(${L}, ${i}); ${b} } while (${e}, ++${i} < 2); }`;
    }),
    // A label may not lie within one of the same name.
    ...(c.outer
      ? []
      : [
          rule('labelled', [outer], (b) => {
            const [i, j] = [variable('i'), variable('j')];
            return js`outer: for (let ${i} = 0; ${i} < 2; ${i}++) { for (let ${j} = 0; ${j} < 2; ${j}++) { at(${L}, ${i}, ${j}); ${b} } at(${L}); }`;
          }),
        ]),
  ];
};
