/** Ways out: `return`, `throw`, `break`, `continue`, each half of the time under a condition. */

import { js, L, type Part, tool } from '../text/part.ts';
import { type Context, deeper } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const jumps = (c: Context): Text[] => {
  const v = value(deeper(c));
  const found: Text[] = [
    rule('throw', [], () => js`throw ${tool('failure')}(${L});`),
    rule(
      'throwSometimes',
      [],
      () => js`if (at(${L}, ${tool('odd')}())) throw ${tool('failure')}(${L});`,
    ),
  ];
  const sometimes = (jump: Part) => js`if (at(${L}, ${tool('odd')}())) ${jump}`;
  if (c.returns) {
    found.push(
      rule('returnValue', [v], (p) => js`return (at(${L}), ${p});`),
      rule('returnNothing', [], () => js`{ at(${L}); return; }`),
      rule('returnSometimes', [v], (p) => sometimes(js`return ${p};`)),
    );
  }
  if (c.returns && c.async) {
    found.push(
      rule('returnAwait', [v], (p) => js`return await (at(${L}), ${p});`),
      rule('returnExpression', [expression(deeper(c))], (e) => js`return at(${L}, ${e});`),
      rule('returnAwaitSometimes', [v], (p) => sometimes(js`return await ${p};`)),
    );
  }
  if (c.async) {
    found.push(
      rule('throwAwait', [v], (p) => js`throw at(${L}, await ${p});`),
      rule('awaitRejected', [], () => js`await Promise.reject(${tool('failure')}(${L}));`),
    );
  }
  if (c.loop) {
    found.push(
      rule('break', [], () => js`{ at(${L}); break; }`),
      rule('continue', [], () => js`{ at(${L}); continue; }`),
      rule('breakSometimes', [], () => sometimes(js`break;`)),
      rule('continueSometimes', [], () => sometimes(js`continue;`)),
    );
  }
  if (c.outer) {
    found.push(
      rule('breakOuter', [], () => js`{ at(${L}); break outer; }`),
      rule('continueOuter', [], () => js`{ at(${L}); continue outer; }`),
      rule('continueOuterSometimes', [], () => sometimes(js`continue outer;`)),
    );
  }
  return found;
};
