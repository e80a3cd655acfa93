/** Random programs full of types, comments and blank lines, with marks whose places are known. */

import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

/** `@` stands for the marked expression. */
const expressions = fc.constantFrom(
  '@',
  '(@)',
  '(@ as unknown)',
  '[1, @]',
  '[...[@]]',
  '({ a: 1, b: @ }).b',
  '(<any>@)!',
  '(@)!.valueOf()',
  'typeof @',
  '!@',
  '1 + @',
  `\`a\${@}b\``,
  'id<number>(@)',
  'id(/* @ */ @ satisfies unknown)',
  'id(\n    @,\n  )',
  'id<{ a: string }>(\n // why\n@ as never)',
  '(1 > 2 ? 1 : @)',
  '(null ?? @)',
  'new Map<string, Promise<number>>([[`k`, @]])',
  '((a: number, b?: unknown): unknown => a)(1, @)',
  '/[)\'"]/.test(String(@))',
  '(0, @)',
  "['🛶', 'ä'].concat(String(@))",
);

/** `%` stands for such an expression, `#` for the mark's number. */
const statements = fc.constantFrom(
  'void %;',
  'const c# = %;',
  'let d#: unknown = %, e#: string | undefined;',
  'id(%);',
  'if (%) { } else { }',
  'for (const x of [%]) { }',
  'while (!id(%)) { break; }',
  'switch (%) { case 1: default: }',
  'try { id(%) } catch { }',
  'label#: { id(%); }',
  '{ const c# = id<unknown>(%); }',
  'await (async (n: number): Promise<void> => { void %; })(1);',
  'async function f#<T extends object = {}>(this: void, a?: T): Promise<unknown> { return %; }\nawait f#();',
  'class K# { declare x: string; private readonly y!: number; async m<T>(a: T) { return %; } }\nawait new K#().m(1);',
  'const o# = { async m() { return %; } }; await o#.m();',
  'export const g# = async <T,>(a: T): Promise<unknown> => %; await g#(1);',
  'export async function h#(a = async () => %) { return a(); }\nawait h#();',
  "for await (const x of id([%])) { console.log('never'.slice(9)); }",
);

/** `$` stands for something that makes names differ. */
const between = fc.constantFrom(
  '',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '/* a comment */ ',
  '/* of two\n   lines */',
  '// await mark(1)\n',
  "type T$ = { a: 'await mark(1)'; b: number[] };\n",
  'interface I$<A, B = A> {\n  a(b: B): asserts b is B & string;\n}\n',
  'declare function over$(a: string): void;\n',
  'declare const never$: unique symbol;\n',
  'const text$ = `\n  await mark(1)\n`;\n',
  "const 名$ = 'ä🛶';",
  'namespace N$ { export type A = 1 }\n',
  'function sig$(a: string): string;\nfunction sig$(a: unknown): unknown { return a; }\n',
);

const sites: Text = fc.constantFrom(
  'await mark#',
  'await mark#(1)',
  "await mark#('a' as any)",
  'await mark#<string>({ a: 1 })',
  "await (mark#('b') as Promise<string>)",
  'await mark#!(\n1)',
  "console.log('mark #')",
  "setTimeout(() => {}, 1, 'mark #')",
);

/** Whatever they stand in, the program ends with their error. */
const throwers: Text = fc.constantFrom(
  "(() => { throw new Error('#'); })()",
  "await (async (): Promise<never> => { throw new Error('#'); })()",
  "await Promise.reject(new Error('#'))",
  '(null as any).x',
  'noSuchName.x',
  '(undefined as any)()',
  'new (undefined as any)()',
  "BigInt('x' satisfies string)",
  "JSON.parse<never>('{')",
  '[...(1 as any)]',
);

const head = 'const id = <T,>(a: T, ...more: unknown[]): any => a;\n';

export interface Marked {
  text: string;
  /** Where each mark begins, by its number. */
  places: { line: number; column: number }[];
}

interface Part {
  before: string;
  statement: string;
  expression: string;
  mark: string;
  after: string;
}

const part = (mark: Text): fc.Arbitrary<Part> =>
  fc.record({
    before: between,
    statement: statements,
    expression: expressions,
    mark,
    after: between,
  });

/** Where a mark begins stands `«number»`. */
function written({ before, statement, expression, mark, after }: Part, n: number): string {
  const filled = statement
    .replace('%', () => expression.replace(/@(?! \*\/)/, () => `«${n}»${mark}`))
    .replaceAll('#', String(n));
  return `${before.replaceAll('$', `${n}a`)}${filled}${after.replaceAll('$', `${n}b`)}`;
}

/** With line ends of Windows, with a byte order mark, with a hashbang, or without. */
const program = (parts: fc.Arbitrary<Part[]>): fc.Arbitrary<Marked> =>
  fc
    .tuple(parts, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), fc.boolean())
    .map(([all, newLine, start, hashbang]) => {
      const text = `${hashbang ? '#!/usr/bin/env node\n' : ''}${head}${all.map(written).join('\n')}`;
      return placed(start, text.replaceAll('\n', newLine));
    });

/** Each mark is an expression that has a site. */
export const programWithSites = program(fc.array(part(sites), { minLength: 1, maxLength: 6 }));

/** The last mark throws. */
export const programThatThrows = program(
  fc
    .tuple(fc.array(part(fc.constantFrom('await 0', 'id(1)')), { maxLength: 4 }), part(throwers))
    .map(([before, last]) => [
      ...before,
      last.statement.startsWith('try') ? { ...last, statement: 'void %;' } : last,
    ]),
);

/** Takes the marks' signs out, and says where they were. */
function placed(start: string, signed: string): Marked {
  const places: Marked['places'] = [];
  let text = '';
  for (const [index, part] of signed.split(/«(\d+)»/).entries()) {
    if (index % 2 === 0) {
      text += part;
    } else {
      const lines = text.split(/\r?\n/);
      places.push({ line: lines.length, column: (lines.at(-1) as string).length + 1 });
    }
  }
  return { text: start + text, places };
}
