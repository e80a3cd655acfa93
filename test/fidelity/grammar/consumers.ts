/** Generators that are driven by hand. */

import { js, L, type Part, tool, variable } from '../text/part.ts';
import { generatorBody } from './bodies.ts';
import { type Context, deeper, inAsyncGenerator, inGenerator } from './context.ts';
import { either, row, rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const consumers = (c: Context): Text[] => {
  const v = value(deeper(c));
  const watch = tool('watch');
  const call = either(
    rule('callNext', [v], (p) => js`['next', ${L}, ${p}]`),
    rule('callReturn', [v], (p) => js`['return', ${L}, ${p}]`),
    rule('callThrow', [], () => js`['throw', ${L}, ${tool('failure')}(${L})]`),
  );
  const calls = row(call, ', ', { min: 1, max: 4 });
  const async = generatorBody(inAsyncGenerator(c));
  const sync = generatorBody(inGenerator(c));
  const around = (g: Part) =>
    js`() { at(${L}); try { at(${L}, yield 1); ${g} } catch (e) { at(${L}, e); } finally { at(${L}); } yield 2; }`;
  const all: Text[] = [
    rule(
      'calledAtOnce',
      [async, calls],
      (g, calls) =>
        js`{ const g: any = (async function* ${around(g)})(); for (const [how, label, x] of [${calls}] as any[]) ${watch}(label, g[how](x)); at(${L}); }`,
    ),
    rule(
      'calledSync',
      [sync, calls],
      (g, calls) =>
        js`{ const g: any = (function* ${around(g)})(); for (const [how, label, x] of [${calls}] as any[]) { try { at(label, g[how](x)); } catch (e) { at(label, e); } } at(${L}); }`,
    ),
  ];
  if (c.async) {
    all.push(
      rule(
        'calledInTurn',
        [async, calls],
        (g, calls) =>
          js`{ const g: any = (async function* ${around(g)})(); for (const [how, label, x] of [${calls}] as any[]) { try { at(label, await g[how](x)); } catch (e) { at(label, e); } } at(${L}); }`,
      ),
      rule('returnWhilePending', [v, v], (p, q) => {
        const g = variable('g');
        return js`{ const ${g} = (async function* () { try { at(${L}, await ${p}); yield 1; } finally { await null; at(${L}); } })(); ${watch}(${L}, ${g}.next()); ${watch}(${L}, ${g}.return(${q})); ${watch}(${L}, ${g}.next()); at(${L}, await 1); }`;
      }),
      rule('throwWhilePending', [v], (p) => {
        const g = variable('g');
        return js`{ const ${g} = (async function* () { try { yield ${p}; } catch (e) { at(${L}, e, await 1); yield 3; } })(); ${watch}(${L}, ${g}.next()); ${watch}(${L}, ${g}.throw(${tool('failure')}(${L}))); ${watch}(${L}, ${g}.next()); at(${L}, await 1); }`;
      }),
      rule(
        'delegateCalled',
        [v],
        (p) =>
          js`{ const g = (async function* () { return at(${L}, yield* ${tool('counted')}(${L}, 5)); })(); ${watch}(${L}, g.next(1)); ${watch}(${L}, g.next(2)); ${watch}(${L}, g.throw(${tool('failure')}(${L}))); ${watch}(${L}, g.return(${p})); at(${L}, await 1); }`,
      ),
      rule(
        'delegateNoThrow',
        [],
        () =>
          js`{ const g = (async function* () { yield* ${tool('endless')}(${L}); })(); ${watch}(${L}, g.next()); ${watch}(${L}, g.throw(${tool('failure')}(${L}))); at(${L}, await 1); }`,
      ),
    );
  }
  return all;
};
