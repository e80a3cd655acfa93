/** A program of one file: functions that call those behind them, and a top level that starts them. */

import fc from 'fast-check';
import { js, L, type Part, tool, variable } from '../text/part.ts';
import { print } from '../text/print.ts';
import type { Production } from '../text/productions.ts';
import { body, longBody } from './bodies.ts';
import { type Context, FUNCTIONS } from './context.ts';
import { either, rule, type Text } from './rule.ts';
import { statement } from './statements.ts';

/** The top level of main. */
export const top: Context = {
  depth: 3,
  async: true,
  generator: false,
  returns: false,
  loop: false,
  outer: false,
  callable: 0,
};

type Shape = (name: string, body: Part) => Part;

/** The forms of a function at the top level. Each counts its calls, so that every program ends. */
const shapes: [Production, Shape][] = [
  ['topDeclaration', (f, b) => js`async function ${f}(x: any): Promise<any> {\n${b}\n}`],
  ['topArrow', (f, b) => js`const ${f} = async (x: any): Promise<any> => {\n${b}\n};`],
  [
    'topFunction',
    (f, b) =>
      js`const ${f} = async function (x: any, { y = x } = { y: x }): Promise<any> {\n${b}\n};`,
  ],
  [
    'topMethod',
    (f, b) => js`const ${f} = new (class { async m(x: any): Promise<any> {\n${b}\n} })().m;`,
  ],
  [
    'topStatic',
    (f, b) =>
      js`const ${f} = (class { static async m(x: any, ...all: any[]): Promise<any> {\n${b}\n} }).m;`,
  ],
  [
    'topField',
    (f, b) =>
      js`const ${f} = new (class { m = async (x: any = 1): Promise<any> => {\n${b}\n}; })().m;`,
  ],
  [
    'topPlain',
    (f, b) => js`function ${f}(x: any): Promise<any> { return (async () => {\n${b}\n})(); }`,
  ],
];

export const topFunction = (number: number): Text =>
  either(
    ...shapes.map(([name, shape]) =>
      rule(name, [longBody({ ...top, returns: true, depth: 2, callable: number + 1 })], (b) =>
        shape(`f${number}`, js`at(${L}, x); if (${tool('enough')}()) return 0;\n${b}`),
      ),
    ),
  );

/** Two calls beside each other, so that the order between them shows. */
export const starts = (statements: Text): Text =>
  fc
    .array(statements, { minLength: 1, maxLength: 6, size: 'max' })
    .map((all) => all.map((each, i) => (i > 0 ? js`\n${each}` : each)));

export const topStatement = (c: Context): Text => {
  const any = [
    rule(
      'topTask',
      [longBody({ ...c, async: true, returns: true })],
      (b) =>
        js`(async () => {\nat(${L});\n${b}\n})().then((v) => at(${L}, v), (e) => at(${L}, e));`,
    ),
    rule('topTry', [statement(c)], (b) => js`try { at(${L}); ${b} } catch (e) { at(${L}, e); }`),
    rule('topBlock', [body(c)], (b) => js`{ at(${L}); ${b} }`),
    rule('topUsing', [], () => js`using ${variable('r')} = ${tool('opened')}(${L});`),
  ];
  if (!c.async) return either(...any);
  return either(
    ...any,
    rule('topAwaitUsing', [], () => js`await using ${variable('r')} = ${tool('lent')}(${L});`),
  );
};

/** Two calls of the first function. */
export const topCalls: Text = rule(
  'topCalls',
  [],
  () => js`${tool('watch')}(${L}, f0(1)); ${tool('watch')}(${L}, f0(2));`,
);

/** Random programs, as TypeScript. Each ends by itself, and no line of one tells the time. */
export const program: fc.Arbitrary<string> = fc
  .tuple(
    starts(either(topCalls, topStatement(top))),
    ...Array.from({ length: FUNCTIONS }, (_, n) => topFunction(n)),
  )
  .map(([statements, ...functions]) =>
    // Those behind come first: a function that is a constant must be there when it is called.
    print(js`${functions.toReversed().map((each) => js`${each}\n`)}${statements}`),
  );
