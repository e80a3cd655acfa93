/** `using` and `await using`, wherever a block may stand, and the stacks for them. */

import { js, L, tool, variable } from '../text/part.ts';
import { body, loopBody } from './bodies.ts';
import { type Context, deeper, inLoop } from './context.ts';
import { expression } from './expressions.ts';
import { either, rule, type Text } from './rule.ts';

/** What `using` may hold. */
const sync = (): Text =>
  either(
    rule('disposable', [], () => js`${tool('opened')}(${L})`),
    rule('disposableThrows', [], () => js`${tool('opened')}(${L}, true)`),
    rule('disposableNull', [], () => js`at(${L}, null)`),
    rule('disposableUndefined', [], () => js`at(${L}, undefined)`),
    rule(
      'disposableGetter',
      [],
      () => js`({ get [Symbol.dispose]() { at(${L}); return () => at(${L}); } })`,
    ),
    rule(
      'disposableFunction',
      [],
      () =>
        js`Object.assign(() => {}, { [Symbol.dispose](...all: any[]) { at(${L}, typeof this, all.length); } })`,
    ),
    rule(
      'disposablePromise',
      [],
      () => js`({ [Symbol.dispose]() { return Promise.reject(at(${L})).catch(() => at(${L})); } })`,
    ),
    rule('disposableAbsent', [], () => js`(at(${L}), {} as any)`),
    rule('disposableNoFunction', [], () => js`({ [Symbol.dispose]: at(${L}, 1) } as any)`),
    rule('disposableNumber', [], () => js`(at(${L}, 1) as any)`),
    rule(
      'disposableStack',
      [],
      () =>
        js`(() => { const s = new DisposableStack(); s.defer(() => at(${L})); s.use(${tool('opened')}(${L})); s.adopt(1, (x) => at(${L}, x)); return s; })()`,
    ),
  );

/** What `await using` may hold beside that. */
const async = (): Text =>
  either(
    rule('lent', [], () => js`${tool('lent')}(${L})`),
    rule('lentThrows', [], () => js`${tool('lent')}(${L}, true)`),
    rule('lentNoPromise', [], () => js`({ [Symbol.asyncDispose]() { at(${L}); } })`),
    rule(
      'lentThrowsAtOnce',
      [],
      () => js`({ [Symbol.asyncDispose]() { throw ${tool('failure')}(${L}); } })`,
    ),
    rule(
      'lentThenable',
      [],
      () => js`({ [Symbol.asyncDispose]() { return { then(ok: any) { ok(at(${L})); } }; } })`,
    ),
    rule(
      'lentNull',
      [],
      () => js`Object.assign(${tool('opened')}(${L}), { [Symbol.asyncDispose]: null })`,
    ),
    rule(
      'lentBoth',
      [],
      () => js`({ ...${tool('lent')}(${L}), [Symbol.dispose]() { at(${L}); } })`,
    ),
    rule('lentPromise', [], () => js`(Promise.resolve(at(${L})) as any)`),
    rule(
      'lentGetter',
      [],
      () => js`({ get [Symbol.asyncDispose]() { at(${L}); return async () => at(${L}); } })`,
    ),
    rule(
      'lentStack',
      [],
      () =>
        js`(() => { const s = new AsyncDisposableStack(); s.defer(async () => { await null; at(${L}); }); s.use(${tool('opened')}(${L})); s.use(${tool('lent')}(${L})); return s; })()`,
    ),
    sync(),
  );

export const disposal = (c: Context): Text[] => {
  const e = expression(deeper(c));
  const inner = expression({ ...deeper(c), generator: false });
  const b = body(deeper(c));
  const loop = loopBody(inLoop(c));
  const [u, a] = [sync(), async()];
  const thrown = js`throw ${tool('failure')}(${L});`;
  return [
    rule('using', [u, b], (u, b) => js`{ using ${variable('r')} = ${u}; at(${L}); ${b} }`),
    rule(
      'usingTwo',
      [u, u, b],
      (u, v, b) => js`{ using ${variable('r')} = ${u}, ${variable('r')} = ${v}; at(${L}); ${b} }`,
    ),
    rule(
      'usingCaught',
      [u, u, b],
      (u, v, b) =>
        js`try { using ${variable('r')} = ${u}; at(${L}); using ${variable('r')} = ${v}; at(${L}); ${b} } catch (e) { at(${L}, e); }`,
    ),
    rule(
      'usingThrows',
      [u, u],
      (u, v) =>
        js`try { using ${variable('r')} = ${u}, ${variable('r')} = ${v}; ${thrown} } catch (e) { at(${L}, e); }`,
    ),
    rule('usingMixed', [u, e, b], (u, e, b) => {
      const x = variable('x');
      return js`{ using ${variable('r')} = ${u}; const ${x}: any = ${e}; using ${variable('r')} = ${u}; at(${L}, ${x}); ${b} }`;
    }),
    rule(
      'usingForOf',
      [u, u, loop],
      (u, v, b) => js`for (using ${variable('r')} of [${u}, ${v}]) { at(${L}); ${b} }`,
    ),
    rule(
      'usingInFunction',
      [u],
      (u) =>
        js`at(${L}, (() => { using ${variable('r')} = ${u}; at(${L}); return at(${L}, 1); })());`,
    ),
    rule(
      'usingInStatic',
      [u],
      (u) => js`at(${L}, typeof (class { static { using ${variable('r')} = ${u}; at(${L}); } }));`,
    ),
    rule(
      'usingInGenerator',
      [u],
      (u) =>
        js`for (const x of (function* () { using ${variable('r')} = ${u}; at(${L}, yield 1); yield 2; })()) { at(${L}, x); break; }`,
    ),
    rule(
      'usingInSwitch',
      [u, e],
      (u, e) => js`switch (${e}) { default: { using ${variable('r')} = ${u}; at(${L}); break; } }`,
    ),
    rule(
      'usingInTry',
      [u, e],
      (u, e) =>
        js`try { using ${variable('r')} = ${u}; at(${L}, ${e}); } finally { using ${variable('r')} = ${u}; at(${L}); }`,
    ),
    ...(c.async
      ? [
          rule(
            'awaitUsing',
            [a, b],
            (a, b) => js`{ await using ${variable('r')} = ${a}; at(${L}); ${b} }`,
          ),
          rule(
            'awaitUsingTwo',
            [a, a, b],
            (a, d, b) =>
              js`{ await using ${variable('r')} = ${a}, ${variable('r')} = ${d}; at(${L}); ${b} }`,
          ),
          rule(
            'awaitUsingAwait',
            [a, b],
            (a, b) => js`{ await using ${variable('r')} = await ${a}; at(${L}); ${b} }`,
          ),
          rule(
            'awaitUsingCaught',
            [a, a, b],
            (a, d, b) =>
              js`try { await using ${variable('r')} = ${a}; at(${L}); await using ${variable('r')} = ${d}; at(${L}); ${b} } catch (e) { at(${L}, e); }`,
          ),
          rule(
            'awaitUsingThrows',
            [a, u],
            (a, u) =>
              js`try { await using ${variable('r')} = ${a}; using ${variable('r')} = ${u}; ${thrown} } catch (e) { at(${L}, e); }`,
          ),
          rule(
            'awaitUsingMixed',
            [a, u, e],
            (a, u, e) =>
              js`{ using ${variable('r')} = ${u}; await using ${variable('r')} = ${a}; using ${variable('r')} = ${u}; at(${L}, ${e}); }`,
          ),
          rule(
            'awaitUsingNulls',
            [],
            () =>
              js`{ await using ${variable('r')} = null, ${variable('r')} = undefined; at(${L}); } at(${L});`,
          ),
          rule(
            'awaitUsingUnreached',
            [u, a],
            (u, a) =>
              js`try { using ${variable('r')} = ${u}; ${thrown} await using ${variable('r')} = ${a}; } catch (e) { at(${L}, e); }`,
          ),
          rule('awaitUsingBlock', [a, e], (a, e) => {
            const cut = variable('cut');
            return js`${cut}: { await using ${variable('r')} = ${a}; at(${L}, ${e}); break ${cut}; } at(${L});`;
          }),
          rule(
            'awaitUsingForOf',
            [a, a, loop],
            (a, d, b) => js`for (await using ${variable('r')} of [${a}, ${d}]) { at(${L}); ${b} }`,
          ),
          rule(
            'awaitUsingInFunction',
            [a, inner],
            (a, e) =>
              js`at(${L}, await (async () => { await using ${variable('r')} = ${a}; at(${L}); return at(${L}, ${e}); })());`,
          ),
          rule(
            'awaitUsingReturnPromise',
            [a],
            (a) =>
              js`at(${L}, await (async () => { await using ${variable('r')} = ${a}; return new Promise((ok) => ok(at(${L}))); })());`,
          ),
          rule(
            'awaitUsingInGenerator',
            [a, e],
            (a, e) =>
              js`for await (const x of (async function* () { await using ${variable('r')} = ${a}; at(${L}, yield ${e}); yield 2; })()) { at(${L}, x); break; }`,
          ),
          rule('awaitUsingInLoop', [a, loop], (a, b) => {
            const i = variable('i');
            return js`for (let ${i} = 0; ${i} < 2; ${i}++) { await using ${variable('r')} = ${a}; at(${L}, ${i}); ${b} }`;
          }),
        ]
      : []),
  ];
};
