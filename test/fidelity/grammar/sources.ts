/** What `for await` and `yield*` go through. None is endless. */

import { js, L, tool } from '../text/part.ts';
import { generatorBody } from './bodies.ts';
import {
  type Context,
  deeper,
  inAsyncGenerator,
  inGenerator,
  inPlain,
  perContext,
} from './context.ts';
import { either, oneOf, row, rule, type Text, weighted } from './rule.ts';
import { value } from './values.ts';

export const source = (c: Context): Text => anywhere({ ...inPlain(c), depth: c.depth });

const anywhere = perContext((c): Text => {
  const v = value(deeper(c));
  const some = row(v, ', ');
  const leaves = [
    rule('sourceValues', [], () => js`[1, at(${L}, 2), Promise.resolve(3)]`),
    rule('sourceString', [], () => js`at(${L}, 'ab')`),
    rule('sourceEmpty', [], () => js`(at(${L}), [])`),
    rule('sourceNumbers', [], () => js`${tool('numbers')}(${L}, 1, Promise.resolve(2), 3)`),
    rule('sourcePages', [], () => js`${tool('pages')}(${L}, 1, 2, 3)`),
    rule('sourceCounted', [oneOf('1', '2')], (n) => js`${tool('counted')}(${L}, ${n})`),
    rule('sourceNoPromise', [], () => js`${tool('counted')}(${L}, 2, (r: any) => r)`),
    rule(
      'sourceThenable',
      [],
      () => js`${tool('counted')}(${L}, 2, (r: any) => ({ then(ok: any) { ok(r); } }))`,
    ),
    rule('sourceNoReturn', [], () => js`${tool('endless')}(${L})`),
    rule('sourceListed', [], () => js`${tool('listed')}(${L}, 1, Promise.resolve(2))`),
    rule(
      'sourceGetters',
      [],
      () =>
        js`({ [Symbol.asyncIterator]: () => ({ get next() { at(${L}); let i = 0; return async () => ({ value: at(${L}, i), done: i++ > 1 }); }, get return() { at(${L}); return undefined; } }) } as any)`,
    ),
    rule(
      'sourceResultGetters',
      [],
      () =>
        js`({ [Symbol.asyncIterator]: () => { let i = 0; return { async next() { return { get done() { return at(${L}, i > 1); }, get value() { return at(${L}, i++); } }; } }; } } as any)`,
    ),
    rule(
      'sourceAsyncNull',
      [],
      () => js`Object.assign([at(${L}, 1)], { [Symbol.asyncIterator]: null } as any)`,
    ),
  ];
  const failing = either(
    rule('sourceRejects', [], () => js`[1, Promise.reject(${tool('failure')}(${L})), 2]`),
    rule(
      'sourceNumbersReject',
      [],
      () => js`${tool('numbers')}(${L}, 1, Promise.reject(${tool('failure')}(${L})), 3)`,
    ),
    rule(
      'sourceRefuses',
      [],
      () => js`${tool('counted')}(${L}, 2, () => Promise.reject(${tool('failure')}(${L})))`,
    ),
    rule('sourceNotObject', [], () => js`${tool('counted')}(${L}, 2, () => 1)`),
    rule(
      'sourceNoIterator',
      [],
      () => js`(at(${L}), { [Symbol.asyncIterator]() { return 1; } } as any)`,
    ),
    rule('sourceNone', [], () => js`(at(${L}), {} as any)`),
    rule('sourceNull', [], () => js`at(${L}, null)`),
    rule(
      'sourceNextThrows',
      [],
      () =>
        js`({ [Symbol.asyncIterator]: () => ({ next() { throw ${tool('failure')}(${L}); }, return() { return at(${L}, {}); } }) } as any)`,
    ),
    rule(
      'sourceReturnThrows',
      [],
      () =>
        js`({ i: 0, [Symbol.asyncIterator]() { return this; }, async next() { return { value: at(${L}, 1), done: this.i++ > 1 }; }, return() { throw ${tool('failure')}(${L}); } } as any)`,
    ),
    rule(
      'sourceReturnNotObject',
      [],
      () =>
        js`({ i: 0, [Symbol.iterator]() { return this; }, next() { return { value: at(${L}, 1), done: this.i++ > 1 }; }, return() { return at(${L}, 1); } } as any)`,
    ),
  );
  if (c.depth <= 0) return weighted([4, either(...leaves)], [1, failing]);
  const made = either(
    rule('sourceArray', [some], (all) => js`[${all}, at(${L})]`),
    rule('sourcePagesOf', [some], (all) => js`${tool('pages')}(${L}, ${all})`),
    rule('sourceNumbersOf', [some], (all) => js`${tool('numbers')}(${L}, ${all})`),
    rule(
      'sourceAsyncGenerator',
      [generatorBody(inAsyncGenerator(c))],
      (g) => js`(async function* () { at(${L}); yield 1; ${g} yield 2; })()`,
    ),
    rule(
      'sourceGenerator',
      [generatorBody(inGenerator(c))],
      (g) => js`(function* () { at(${L}); yield 1; ${g} yield 2; })()`,
    ),
  );
  return weighted([4, either(...leaves)], [1, failing], [3, made]);
});
