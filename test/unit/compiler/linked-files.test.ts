import { describe, expect, it } from 'vitest';
import { consoleLines, lanes, type Trace } from '../../../src/runtime/trace/index.ts';
import { type Files, only, problemsIn, runProgram } from '../run-program.ts';

const linesOf = (trace: Trace): string[] => consoleLines(trace).map(({ text }) => text);

const lines = async (main: string, others: Files): Promise<string[]> =>
  linesOf(await runProgram(main, {}, others));

/** Runs what is given, and prints how it failed. */
const tried = (text: string): string =>
  `try { ${text} } catch (error: any) { console.log(error.name); }`;

describe('a name that is not there yet throws', () => {
  it('in its own file', async () => {
    expect(
      await lines(`import './kit.ts'; ${tried('console.log(late)')} const late = 1;`, {
        'kit.ts': `${tried('console.log(late)')} let late = 1; ${tried('new Late()')} class Late {}`,
      }),
    ).toEqual(['ReferenceError', 'ReferenceError', 'ReferenceError']);
  });

  it('in a file that asks for main: functions are there, constants are not', async () => {
    expect(
      await lines(
        `import './kit.ts'; export const late = 1; export function early() { return 'early'; } export var old = 2;`,
        {
          'kit.ts': `import { late, early, old } from './main.ts'; import * as main from './main.ts';
console.log(early(), old, main); console.log('late' in main); ${tried('console.log(late)')} ${tried('console.log(typeof late)')} ${tried('console.log(main.late)')}`,
        },
      ),
    ).toEqual([
      'early undefined [Module: null prototype] {\n  early: [Function: early],\n  late: <uninitialized>,\n  old: undefined\n}',
      'true',
      'ReferenceError',
      'ReferenceError',
      'ReferenceError',
    ]);
  });
});

describe('an imported name is the other file’s variable', () => {
  const kit = { 'kit.ts': `export let count = 1; export const more = () => ++count;` };

  it('wherever it is used, and not where another name has its spelling', async () => {
    expect(
      await lines(
        `import { count, more } from './kit.ts';
more(); console.log(count, { count }, [count], \`\${count}\`, typeof count, ((count: number) => count)(7));
{ const count = 'inner'; console.log(count); } for (const count of ['turn']) console.log(count);
try { throw 'caught'; } catch (count) { console.log(count); } class A { static count = count; static { var more = 3; console.log(A.count, more); } count() { return count; } } console.log(new A().count());
function f(first = count) { { var count = 'own'; } return [first, count]; } console.log(f()); const o = { count: count, more() { return more(); } }; console.log(o.more(), o.count, count);`,
        kit,
      ),
    ).toEqual([
      '2 { count: 2 } [ 2 ] 2 number 7',
      'inner',
      'turn',
      'caught',
      '2 3',
      '2',
      "[ 2, 'own' ]",
      '3 2 3',
    ]);
  });

  it('that can’t be assigned to from outside', async () => {
    expect(
      await lines(
        `import { count } from './kit.ts'; import * as kit from './kit.ts';
${['count = 5', 'count++', '[count] = [1]', '({ count } = { count: 1 })', 'for (count of [1]) ;', 'kit.count = 1', 'delete kit.count', '(kit as any).other = 1'].map(tried).join('\n')}
console.log(count);`,
        kit,
      ),
    ).toEqual([...Array(8).fill('TypeError'), '1']);
  });

  it('that is called without `this`, as a function, a tag and a class', async () => {
    expect(
      await lines(
        `import { self, Base } from './kit.ts'; import * as kit from './kit.ts';
console.log(self(), self?.(), (self as any)\`x\`, kit.self() === kit); class Mine extends Base {} console.log(new Mine().name, new Base().name);`,
        {
          'kit.ts': `export function self(this: unknown) { return this; } export class Base { name; constructor() { this.name = new.target.name; } }`,
        },
      ),
    ).toEqual(['undefined undefined undefined true', 'Mine Base']);
  });

  it('called `Promise` or `console`, too', async () => {
    expect(
      await lines(
        `import { Promise, shout as console } from './kit.ts';
console.log(new Promise('made').name, Promise.all([1]));`,
        {
          'kit.ts': `const { console: old } = globalThis; export class Promise { name; constructor(name: string) { this.name = name; } static all(list: unknown[]) { return list.length; } }
export const shout = { log: (...all: unknown[]) => old.log('shouted', ...all) };`,
        },
      ),
    ).toEqual(['shouted made 1']);
  });
});

describe('exports of every form', () => {
  it('`default` has its name and its place', async () => {
    const named = async (text: string) =>
      lines(`import it, * as kit from './kit.ts'; console.log(it.name, kit.default === it);`, {
        'kit.ts': text,
      });
    expect(await named('export default function () {}')).toEqual(['default true']);
    expect(await named('export default async function* () {}')).toEqual(['default true']);
    expect(await named('export default class {}')).toEqual(['default true']);
    expect(await named('export default () => 1;')).toEqual(['default true']);
    expect(await named('export default class Box {}')).toEqual(['Box true']);
    expect(await named('function f() {} export { f as default };')).toEqual(['f true']);
    expect(await named('export default async function f(a = 1) {}')).toEqual(['f true']);
  });

  it('a default function is there before its file has run, and a changed one is seen', async () => {
    expect(
      await lines(
        `import kit from './kit.ts'; export const late = () => 'late'; console.log(kit());`,
        {
          'kit.ts': `import './page.ts'; export default function f() { return 'first'; } (f as any) = () => 'second';`,
          'page.ts': `import kit from './kit.ts'; console.log(kit());`,
        },
      ),
    ).toEqual(['first', 'second']);
  });

  it('passed on: by name, all of them, as a namespace, under a text', async () => {
    expect(
      await lines(
        `import * as kit from './kit.ts'; import { 'two words' as two, deep } from './kit.ts';
console.log(Object.keys(kit).join(), two, deep.one, deep === kit.deep, kit.again === kit.deep, Object.prototype.toString.call(kit)); console.log('default' in kit, kit.sleep.name);`,
        {
          'kit.ts': `export * from './page.ts'; export * as deep from './page.ts'; export { one as 'two words' } from './page.ts'; import * as again from './page.ts'; export { again };
export { setTimeout as sleep } from 'node:timers/promises';`,
          'page.ts': `export const one = 1; export default 2; export { one as uno };`,
        },
      ),
    ).toEqual([
      'again,deep,one,sleep,two words,uno 1 1 true true [object Module]',
      'false setTimeout',
    ]);
  });

  it('a name from two files is no export, the same variable by two ways is', async () => {
    const others = {
      'kit.ts': `export * from './a.ts'; export * from './b.ts';`,
      'a.ts': `export const twice = 1; export { same } from './c.ts';`,
      'b.ts': `export const twice = 2; export { same } from './c.ts';`,
      'c.ts': `export const same = 3;`,
    };
    expect(
      await lines(`import * as kit from './kit.ts'; console.log(Object.keys(kit).join());`, others),
    ).toEqual(['same']);
    expect(await problemsIn(`import { twice } from './kit.ts';`, others)).toEqual([
      "main.ts:1:10: './kit.ts' has two exports named 'twice', from different files: import it from one of those.",
    ]);
  });

  it('what is passed on and is not there is said where it is asked for', async () => {
    expect(
      await problemsIn(`import { one } from './kit.ts';`, {
        'kit.ts': `\nexport { one } from './page.ts';`,
        'page.ts': 'export {};',
      }),
    ).toEqual([
      "main.ts:1:10: './kit.ts' has no export named 'one'.",
      "kit.ts:2:10: './page.ts' has no export named 'one'.",
    ]);
    const [twice] = await problemsIn(`import './kit.ts';`, {
      'kit.ts': 'export const a = 1;\nexport { a };',
    });
    expect(twice).toMatch(/^kit\.ts:2:10: .*\ba\b/);
  });
});

describe('files are evaluated in the language’s order', () => {
  it('those that wait go on side by side, and who asked for them goes on after the last', async () => {
    expect(
      await lines(`import './a.ts'; import './b.ts'; import './c.ts'; console.log('main');`, {
        'a.ts': `import './d.ts'; console.log('a'); await null; await null; console.log('a on');`,
        'b.ts': `import './d.ts'; console.log('b'); await null; console.log('b on');`,
        'c.ts': `console.log('c');`,
        'd.ts': `console.log('d');`,
      }),
    ).toEqual(['d', 'a', 'b', 'c', 'b on', 'a on', 'main']);
  });

  it('a file that fails: who asked for it never runs, and its line is known', async () => {
    const trace = await runProgram(
      `import './kit.ts'; console.log('never');`,
      {},
      { 'kit.ts': `console.log('kit');\nawait null;\nthrow new Error('broken');` },
    );
    const { outcome, stack = '' } = only(trace, 'main-settled');
    expect([linesOf(trace), outcome]).toEqual([['kit'], 'rejected']);
    expect(trace.locate(stack)).toMatchObject({ file: 'kit.ts', line: 3 });
    expect(only(trace, 'task-fail').task).toBe(1);
  });

  it('a file may ask for itself', async () => {
    expect(
      await lines(
        `import { two as own } from './main.ts'; console.log(own()); export function two() { return 2; }`,
        {},
      ),
    ).toEqual(['2']);
  });

  it('`import()` evaluates a file once, when it is first asked for', async () => {
    expect(
      await lines(
        `console.log('main'); const kit = await import('./kit.ts'); const name = './kit.ts'; console.log(kit.one, kit === (await import(name)));
try { await import('./bad.ts'); } catch (error: any) { console.log(error.message); }`,
        {
          'kit.ts': `console.log('kit'); export const one = 1;`,
          'bad.ts': `throw new Error('bad');`,
        },
      ),
    ).toEqual(['main', 'kit', '1 true', 'bad']);
  });

  it('what a file opens at its top level is closed with its line', async () => {
    const trace = await runProgram(
      `import './kit.ts'; console.log('main');`,
      {},
      {
        'kit.ts': `await using late = { async [Symbol.asyncDispose]() { await null; console.log('closed'); } };\nusing early = { [Symbol.dispose]() { console.log('given back'); } };`,
      },
    );
    expect(linesOf(trace)).toEqual(['given back', 'closed', 'main']);
    expect([...trace.of('dispose')].map(({ task, site }) => [task, site.file, site.line])).toEqual([
      [1, 'kit.ts', 2],
      [1, 'kit.ts', 1],
    ]);
  });

  it('at the top level there is no `this`, and no `arguments`', async () => {
    expect(
      await lines(`import './kit.ts';`, {
        'kit.ts': `console.log(this, typeof arguments); ${tried('console.log(arguments)')}`,
      }),
    ).toEqual(['undefined undefined', 'ReferenceError']);
  });
});

it('two files that wait at once: each wait of main has its line and its end', async () => {
  const sleep = `import { setTimeout as sleep } from 'node:timers/promises';`;
  const trace = await runProgram(
    `import './a.ts'; import './b.ts';`,
    {},
    { 'a.ts': `${sleep} await sleep(20);`, 'b.ts': `${sleep} await sleep(30);` },
  );
  const { lanes: all } = lanes(trace);
  const spans = all[0]?.spans.map(({ from, to, site }) => [site.file, from, to]);
  expect(spans).toEqual([
    ['a.ts', 0, 20],
    ['b.ts', 0, 30],
  ]);
});
