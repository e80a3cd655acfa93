import { version } from 'acorn';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../run-program.ts';

describe('what can’t be read is said where it stands', () => {
  it('columns count characters, not bytes', async () => {
    expect(await problemsIn('const größe = = 2;')).toEqual(['main.ts:1:15: Unexpected "="']);
    expect(await problemsIn("f('🛶🛶') = = 2;")).toEqual(['main.ts:1:13: Unexpected "="']);
  });

  it('a byte order mark is no column', async () => {
    expect(await problemsIn('\uFEFFconst a = = 2;')).toEqual(['main.ts:1:11: Unexpected "="']);
  });

  it('line ends of Windows', async () => {
    expect(await problemsIn('f();\r\n\r\n  const a = = 2;\r\n')).toEqual([
      'main.ts:3:13: Unexpected "="',
    ]);
  });

  it('an end that comes too early is at the end', async () => {
    expect(await problemsIn('f();\nconst a =')).toEqual(['main.ts:2:10: Unexpected end of file']);
    expect(await problemsIn('f(`a\n')).toEqual(['main.ts:2:1: Unterminated string literal']);
    expect(await problemsIn('/* a')).toEqual([
      'main.ts:1:5: Expected "*/" to terminate multi-line comment',
    ]);
  });

  it('JSX', async () => {
    expect(await problemsIn('f();\nconst a = <div/>;')).toEqual([
      'main.ts:2:15: Expected ">" but found "/"',
    ]);
  });

  it('a line of 10,000', async () => {
    const text = `${'await null; // a comment\n'.repeat(9_999)}const a = = 2;`;
    expect(await problemsIn(text)).toEqual(['main.ts:10000:11: Unexpected "="']);
  });

  it('an export that is not there, behind letters beyond ASCII', async () => {
    const found = await problemsIn(`import { größe as öäüöäü, b, c } from './kit.ts';`, {
      'kit.ts': 'export const größe = 1, c = 2;',
    });
    expect(found).toEqual(["main.ts:1:27: './kit.ts' has no export named 'b'."]);
  });
});

describe('a file is a module, also without imports and exports', () => {
  it.each([
    ['f();\nreturn 1;', '2:1: Top-level return'],
    ['with (a) {}', '1:1: With statements'],
    ['const a = 010;', '1:11: Legacy octal'],
    ['var arguments = 1;', '1:5: Declarations with the name "arguments"'],
    ['let await = 1;', '1:5: Cannot use "await"'],
    ['<!-- a', '1:1: Legacy HTML'],
  ])('%s', async (text, problem) => {
    const [found] = await problemsIn(text);
    expect(found).toContain(`main.ts:${problem}`);
  });
});

describe('syntax newer than the parser', () => {
  it('is said to be that', async () => {
    expect(await problemsIn("f();\nimport defer * as pg from 'pg';")).toEqual([
      `main.ts:2:14: This syntax is newer than the parser of programs here (acorn ${version}). It stops at \`*\`.`,
    ]);
  });

  it('`accessor`', async () => {
    expect(await problemsIn('class A {\n  static accessor b = 1;\n}')).toEqual([
      'main.ts:2:10: `accessor` is newer than what runs programs here. Write a `get` and a `set`.',
    ]);
  });

  it('what is wrong in any version keeps its own words', async () => {
    expect(await problemsIn('f(/(?<a>x)(?<a>y)/);')).toEqual([
      'main.ts:1:4: Invalid regular expression: /(?<a>x)(?<a>y)/: Duplicate capture group name',
    ]);
  });
});
