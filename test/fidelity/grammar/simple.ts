/** Statements of one expression, and choices between statements. */

import { js, L, variable } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';

export const simple = (c: Context): Text[] => {
  const e = expression(c);
  const b = body(deeper(c));
  const inSwitch = body({ ...deeper(c), loop: false });
  return [
    rule('expressionStatement', [e], (e) => js`${e}; at(${L});`),
    rule('logged', [e], (e) => js`at(${L}, ${e});`),
    rule('if', [e, b, b], (e, x, y) => js`if (${e}) { at(${L}); ${x} } else { at(${L}); ${y} }`),
    rule('ifBare', [e, e], (e, f) => js`if (at(${L}, ${e})) at(${L}, ${f}); else ${f};`),
    rule(
      'switch',
      [e, e, inSwitch, inSwitch],
      (e, f, x, y) =>
        js`switch (typeof ${e}) { case typeof ${f}: at(${L}); ${x} break; case 'number': at(${L}); default: at(${L}); ${y} }`,
    ),
    rule('block', [b], (b) => js`{ at(${L}); ${b} }`),
    rule('labelledBlock', [e, b], (e, b) => {
      const block = variable('block');
      return js`${block}: { at(${L}); if (${e}) break ${block}; ${b} }`;
    }),
  ];
};
