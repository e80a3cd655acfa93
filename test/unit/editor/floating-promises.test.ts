import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { floatingPromises } from '../../../src/components/editor/monaco/worker/floating-promises.ts';

const LIBRARY = `
interface Promise<T> {
  then<A, B>(done?: (value: T) => A, failed?: (error: unknown) => B): Promise<A | B>;
  catch<B>(failed?: (error: unknown) => B): Promise<T | B>;
  finally(done?: () => void): Promise<T>;
}
interface PromiseConstructor {}
declare const Promise: PromiseConstructor;
interface Array<T> {} interface Boolean {} interface CallableFunction {} interface Function {}
interface IArguments {} interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
declare function load(): Promise<number>;
declare function now(): number;
declare const maybe: boolean;
`;

/** What of `code` is told. */
function told(code: string): string[] {
  const texts = new Map([
    ['/lib.d.ts', LIBRARY],
    ['/main.ts', `${code}\nexport {};`],
  ]);
  const options: ts.CompilerOptions = { noLib: true, target: ts.ScriptTarget.ESNext };
  const program = ts.createProgram([...texts.keys()], options, {
    ...ts.createCompilerHost(options),
    getSourceFile: (path, target) => {
      const text = texts.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target);
    },
  });
  const file = program.getSourceFile('/main.ts') as ts.SourceFile;
  return floatingPromises(file, program.getTypeChecker()).map(({ start = 0, length = 0 }) =>
    file.text.slice(start, start + length),
  );
}

describe('a promise that nothing waits for', () => {
  it.each([
    ['load();', 'load()'],
    ['load().then(now);', 'load().then(now)'],
    ['load().finally(now);', 'load().finally(now)'],
    ['maybe && load();', 'load()'],
    ['maybe ? load() : now();', 'load()'],
    ['(now(), load());', 'load()'],
    ['async function f() { load(); }', 'load()'],
    ['[1].forEach; (async () => { await load(); })();', '(async () => { await load(); })()'],
  ])('is told: %s', (code, found) => {
    expect(told(code)).toEqual([found]);
  });

  it.each([
    'await load();',
    'void load();',
    'const later = load(); await later;',
    'load().catch(now);',
    'load().then(now, now);',
    'load().catch(now).finally(now);',
    'let later; later = load();',
    'now();',
    'async function f() { return load(); }',
  ])('is not told: %s', (code) => {
    expect(told(code)).toEqual([]);
  });
});
