import { describe, expect, it } from 'vitest';
import { problemsIn, texts } from '../run-program.ts';

/** Everything up to the first word of the advice: place, and what is the matter. */
const wrong = async (text: string): Promise<string[]> =>
  (await problemsIn(text)).map((problem) =>
    problem.replace(/^main\.ts:(\d+:\d+: .*?)(?: makes code at run time; .*|\. .*)$/, '$1'),
  );

describe('TypeScript that makes code of its own is refused, where it stands', () => {
  it('with one sentence that says what to do', async () => {
    expect(await problemsIn(`let z = 1;\n  enum Colour { Red = 'red' }\nz;`)).toEqual([
      'main.ts:2:3: `enum` makes code at run time; programs here use only types that can be erased. ' +
        "Use `const Colour = { red: 'red' } as const`.",
    ]);
  });

  it('enums, wherever they stand', async () => {
    for (const [text, ...places] of [
      ['enum A {}', '1:1'],
      ['const enum A { B }', '1:1'],
      ['f();\nexport enum A { B }', '2:8'],
      ['/* c */ export /* enum */ const /**/ enum /* { */ A { B = f() }', '1:27'],
      ['enum\nA\n{ B }', '1:1'],
      ['enum A { B }\nenum A { C = 1 }', '1:1', '2:1'],
      ['function f() {\n  enum A { B }\n  enum A { C = 1 }\n}', '2:3', '3:3'],
      ['if (f) {\r\n\r\n\tconst enum A { B }\r\n}', '3:2'],
      ["const größe = '🛶'; enum A { B }", '1:21'],
      ['\uFEFFenum A {}', '1:1'],
    ] as [string, ...string[]][]) {
      expect(await wrong(text), text).toEqual(places.map((place) => `${place}: \`enum\``));
    }
  });

  it('namespaces with values in them', async () => {
    for (const [text, ...found] of [
      ['namespace A { export const b = 1; }', '1:1: `namespace`'],
      ['export namespace A.B {\n  export function f() {}\n}', '1:8: `namespace`'],
      ['module A { f(); }', '1:1: `module`'],
      ['namespace A { enum B { C } }', '1:1: `namespace`'],
      ['function f() {} namespace f { export const b = 1; }', '1:17: `namespace`'],
      ['class A {}\nexport namespace A { export let b = 1; }', '2:8: `namespace`'],
    ] as [string, ...string[]][]) {
      expect(await wrong(text), text).toEqual(found.map((each) => `${each} with values in it`));
    }
  });

  it('parameter properties', async () => {
    for (const [text, ...places] of [
      [
        'class A {\n  constructor(private readonly a: number, b, public c = 2) {}\n}',
        '2:15',
        '2:46',
      ],
      ['class A extends B { constructor(override q) { super(); f(); } }', '1:33'],
      ['export default class { constructor(/* the */ protected a?: number) {} }', '1:46'],
      ['f(class { x = 1; constructor(readonly\n  x2) {} });', '1:30'],
    ] as [string, ...string[]][]) {
      const message = 'A modifier before a parameter of a constructor';
      expect(await wrong(text), text).toEqual(places.map((place) => `${place}: ${message}`));
    }
  });

  it('`import =` and `export =`', async () => {
    expect(await wrong("import fs = require('node:fs');\nfs;")).toEqual(['1:1: `import … = …`']);
    expect(await wrong('f();\nimport a = b.c; a;')).toEqual(['2:1: `import … = …`']);
    expect(await wrong('export import a = b.c;')).toEqual(['1:8: `import … = …`']);
    expect(await wrong('const a = 1;\nexport = a;')).toEqual(['2:1: `export =`']);
  });

  it('decorators', async () => {
    for (const [text, place] of [
      ['@d class A {}', '1:1'],
      ['class A {\n  @d() m() {}\n  @d x = 1;\n}', '2:3'],
      ['export @d class A {}', '1:8'],
      ["const ä = 'ä', b = @d class {};", '1:20'],
      ['class A { m(@d a: number) {} }', '1:13'],
      ['function f(@d a) {}', '1:12'],
      ['f();\n@d', '2:1'],
    ] as [string, string][]) {
      expect(await wrong(text), text).toEqual([`${place}: A decorator`]);
    }
  });

  it('in every file of a program', async () => {
    const found = await problemsIn(`import './kit.ts';\nenum A {}`, { 'kit.ts': '\nenum B {}' });
    expect(found.map((each) => each.replace(/: .*/, ''))).toEqual(['main.ts:2:1', 'kit.ts:2:1']);
  });
});

describe('what is only erased passes', () => {
  it('declarations without a value', async () => {
    expect(
      await texts(`declare enum A { B }
export declare const enum C { D }
namespace E { export type F = 1; export namespace G { export interface H {} } }
declare namespace I { const j: number; enum K { L } }
declare module 'x' { export const y: number; }
declare global { interface Window { z: number } }
declare function f(): void;
declare class M { constructor(private n: number); }
import type o = require('o');
import type { P } from 'p';
export type { Q } from 'q';
export as namespace r;
abstract class S { declare t: number; abstract u(): void; v!: number; constructor(readonly_: number) {} }
class W extends S { override u(this: W) { console.log('u'); } }
function x(a: string): void;
function x(a?: unknown): asserts a is string { console.log(<string>a!, (a as string) satisfies string); }
new W(1).u();
x('x');`),
    ).toEqual(['u', 'x x']);
  });

  it('names, texts, comments and patterns that look like it', async () => {
    expect(
      await texts(`// enum A {}
/* namespace B { f() } @d class C { constructor(private a) {} } */
const namespace = 'enum D {}', module = \`namespace E { \${'export = 1'} }\`, type = /enum F {}|@d/.source;
const o = { enum: 1, namespace, module, accessor: 2, readonly: 3, '@d': 4 };
const f = [namespace => namespace, module /* { */ => module];
class G { enum() { return o.enum; } readonly = 1; x; constructor(readonly, private_, /* private */ x) { this.x = x; } }
namespace
module
console.log(namespace, module, type, f.length, new G(1, 2, 3).x, new G(1, 2, 3).enum());`),
    ).toEqual(['enum D {} namespace E { export = 1 } enum F {}|@d 2 3 1']);
  });
});
