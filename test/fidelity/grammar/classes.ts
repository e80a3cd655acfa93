/** Async methods, getters that give promises, fields with async arrows, in classes and object literals. */

import { js, L, tool } from '../text/part.ts';
import { body, generatorBody } from './bodies.ts';
import { type Context, deeper, inAsync, inAsyncGenerator } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';
import { value } from './values.ts';

export const classes = (c: Context): Text[] => {
  const v = value(deeper(c));
  const b = body(inAsync(c));
  const e = expression(inAsync(c));
  const g = generatorBody(inAsyncGenerator(c));
  const Shelf = tool('Shelf');
  return [
    rule(
      'objectMethod',
      [b, v],
      (b, p) =>
        js`({ n: 1, async m(x: any) { at(${L}, await x); ${b} return at(${L}, this.n); } }).m(${p})`,
    ),
    rule(
      'objectComputed',
      [b],
      (b) => js`({ async ['a' + at(${L}, 'b')]() { at(${L}); ${b} } } as any).ab()`,
    ),
    // Names that the realm's own objects answer to: the program's may have them as well.
    rule('objectRun', [v], (p) => js`({ run: () => at(${L}, ${p}) }).run()`),
    rule('objectQuery', [v], (p) => js`({ query: (x: any) => at(${L}, x) }).query(${p})`),
    rule('objectString', [b], (b) => js`({ async 'a b'() { at(${L}); ${b} } })['a b']()`),
    rule('objectNumber', [e], (e) => js`({ async 7(x = 1) { return at(${L}, x, ${e}); } })[7]()`),
    rule(
      'objectProperty',
      [e],
      (e) => js`({ n: 1, f: async function (this: any) { return at(${L}, this.n, ${e}); } }).f()`,
    ),
    rule('objectArrow', [e], (e) => js`({ f: async () => at(${L}, ${e}) }).f()`),
    rule(
      'objectKeywords',
      [v],
      (p) =>
        js`({ async async() { return at(${L}, await ${p}); }, async get() {}, async await() {} }).async()`,
    ),
    rule('objectGetter', [v], (p) => js`({ get p() { at(${L}); return ${p}; } }).p`),
    rule(
      'objectGetterAsync',
      [b],
      (b) => js`({ n: 1, get p() { return (async () => { at(${L}, this.n); ${b} })(); } }).p`,
    ),
    rule(
      'objectSuper',
      [v],
      (p) =>
        js`({ __proto__: { async m(x: any) { return at(${L}, await x); } }, async m() { return at(${L}, await (super.m as any)(${p})); } }).m()`,
    ),
    rule(
      'objectGenerator',
      [g],
      (g) => js`({ n: 1, async *m() { at(${L}, this.n); ${g} } }).m().next()`,
    ),
    rule(
      'method',
      [b, v],
      (b, p) =>
        js`new (class { n = 1; async m(x: any) { at(${L}, await x, this.n); ${b} } })().m(${p})`,
    ),
    rule(
      'methodStatic',
      [b],
      (b) => js`(class { static n = 1; static async m() { at(${L}, this.n); ${b} } }).m()`,
    ),
    rule(
      'methodPrivate',
      [b],
      (b) =>
        js`new (class { #n = 1; async #m(x: any) { at(${L}, this.#n, x); ${b} } m() { return this.#m(2); } })().m()`,
    ),
    rule(
      'methodPrivateStatic',
      [b],
      (b) =>
        js`(class { static async #m() { at(${L}); ${b} } static m() { return this.#m(); } }).m()`,
    ),
    rule(
      'methodComputed',
      [b],
      (b) => js`new (class { async [at(${L}, 'k') as string]() { at(${L}); ${b} } } as any)().k()`,
    ),
    rule(
      'methodSymbol',
      [b],
      (b) =>
        js`(new (class { async [Symbol.toPrimitive]() { at(${L}); ${b} } })() as any)[Symbol.toPrimitive]()`,
    ),
    rule(
      'methodKeywords',
      [e],
      (e) =>
        js`new (class { static async static() {} async async() { return at(${L}, ${e}); } async get() {} })().async()`,
    ),
    rule(
      'methodDefaults',
      [v],
      (p) =>
        js`new (class { n = 1; async m(x = this.n, { y } = { y: ${p} }, ...z: any[]) { return at(${L}, x, y, z, arguments.length); } })().m()`,
    ),
    rule(
      'methodGenerator',
      [g],
      (g) => js`new (class { #n = 1; async *m() { at(${L}, this.#n); ${g} } })().m().next()`,
    ),
    rule(
      'methodExtracted',
      [],
      () =>
        js`(() => { const { m } = new (class { async m(this: any) { return at(${L}, this); } })(); return m(); })()`,
    ),
    rule(
      'fieldArrow',
      [b],
      (b) => js`new (class { n = 1; f = async () => { at(${L}, this.n); ${b} }; })().f()`,
    ),
    rule(
      'fieldArrowExpression',
      [e],
      (e) => js`new (class { n = 1; f = async (x = this.n) => at(${L}, x, ${e}); })().f()`,
    ),
    rule(
      'fieldStatic',
      [e],
      (e) => js`(class { static n = 1; static f = async () => at(${L}, this.n, ${e}); }).f()`,
    ),
    rule(
      'fieldPrivate',
      [b],
      (b) =>
        js`new (class { #f = async (x: any) => { at(${L}, x); ${b} }; f() { return this.#f(1); } })().f()`,
    ),
    rule('fieldPromise', [v], (p) => js`new (class { p: any = (at(${L}), ${p}); })().p`),
    rule('classGetter', [v], (p) => js`new (class { get p() { at(${L}); return ${p}; } })().p`),
    rule(
      'classGetterStatic',
      [b],
      (b) => js`(class { static get p() { return (async () => { at(${L}); ${b} })(); } }).p`,
    ),
    rule(
      'classSetter',
      [e],
      (e) =>
        js`(() => { let p: any; new (class { set s(x: any) { p = (async () => at(${L}, x, ${e}))(); } })().s = 1; return p; })()`,
    ),
    rule(
      'staticBlock',
      [b],
      (b) =>
        js`(class { static p: any; static { this.p = (async () => { at(${L}, typeof this); ${b} })(); } }).p`,
    ),
    rule(
      'superMethod',
      [v],
      (p) =>
        js`new (class extends ${Shelf} { override async m(x: any) { at(${L}); return [await super.m(${L}, x)]; } })().m(${p})`,
    ),
    rule(
      'superArrow',
      [v],
      (p) =>
        js`new (class extends ${Shelf} { override m(x: any) { const f = async () => at(${L}, await super.m(${L}, x)); return f(); } })().m(${p})`,
    ),
    rule(
      'superDefault',
      [v],
      (p) =>
        js`new (class extends ${Shelf} { override async m(x: any, y = super.m(${L}, x)) { return at(${L}, await y); } })().m(${p})`,
    ),
    rule(
      'superStatic',
      [],
      () =>
        js`(class extends ${Shelf} { static override async open(x: string) { return at(${L}, await super.open(x)); } }).open(${L})`,
    ),
    rule(
      'superConstructor',
      [v],
      (p) =>
        js`new (class extends ${Shelf} { p; constructor() { const f = async () => { await null; return at(${L}, this.n); }; super(); this.p = f(); at(${L}, ${p}); } })().p`,
    ),
    rule(
      'constructorPromise',
      [v],
      (p) => js`new (class { constructor() { at(${L}); return Promise.resolve(${p}); } })()`,
    ),
  ];
};
