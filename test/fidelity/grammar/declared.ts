/** Declarations: variables, patterns, functions and classes inside of bodies. */

import { js, L, tool, variable } from '../text/part.ts';
import { body, generatorBody } from './bodies.ts';
import { type Context, deeper, inAsync, inAsyncGenerator } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const declared = (c: Context): Text[] => {
  const e = expression(c);
  const v = value(deeper(c));
  const b = body(deeper(c));
  const inner = body(inAsync(c));
  const generator = generatorBody(inAsyncGenerator(c));
  return [
    rule('const', [e, b], (e, b) => {
      const x = variable();
      return js`const ${x}: any = ${e}; ${b}\nat(${L}, ${x});`;
    }),
    rule('let', [e, e], (e, f) => {
      const x = variable();
      return js`let ${x}: any = ${e}; ${x} = [${x}, ${f}]; at(${L}, ${x});`;
    }),
    rule('arrayPattern', [e, e], (e, f) => {
      const [x, y, z] = [variable(), variable(), variable()];
      return js`const [${x} = ${e}, ${y} = at(${L}, ${x}), ...${z}]: any = [undefined, ${f}, 1]; at(${L}, ${x}, ${y}, ${z});`;
    }),
    rule('objectPattern', [e, e], (e, f) => {
      const [x, y] = [variable(), variable()];
      return js`const { [typeof ${e}]: ${x} = ${f}, ...${y} }: any = { number: undefined, z: 1 }; at(${L}, ${x}, ${y});`;
    }),
    rule('patternOfIterator', [v], (p) => {
      const [x, y] = [variable(), variable()];
      return js`const [${x}, ${y}] = ${tool('numbers')}(${L}, ${p}, 2, 3); at(${L}, ${x}, ${y});`;
    }),
    rule('keptPromise', [v, b], (p, b) => {
      const x = variable('p');
      return js`const ${x} = Promise.resolve(${p}); ${x}.catch(() => {}); ${b}\n${tool('watch')}(${L}, ${x}); ${tool('watch')}(${L}, ${x});`;
    }),
    rule('functionDeclaration', [v, inner], (p, b) => {
      const f = variable('local');
      return js`${tool('watch')}(${L}, ${f}(${p}));\nasync function ${f}(x: any): Promise<any> { at(${L}, await x); ${b} }`;
    }),
    rule('generatorDeclaration', [generator], (g) => {
      const f = variable('g');
      return js`${tool('watch')}(${L}, ${f}().next());\nasync function* ${f}(): any { at(${L}); ${g} }`;
    }),
    rule('classDeclaration', [inner, v], (b, p) => {
      const C = variable('C');
      return js`class ${C} { static #n = 1; async m(x: any) { at(${L}, await x, ${C}.#n); ${b} } }\n${tool('watch')}(${L}, new ${C}().m(${p}));`;
    }),
    rule('closureInLoop', [v], (p) => {
      const i = variable('i');
      return js`for (let ${i} = 0; ${i} < 2; ${i}++) ${tool('watch')}(${L}, (async () => (await ${p}, at(${L}, ${i})))());`;
    }),
  ];
};
