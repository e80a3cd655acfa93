import { describe, expect, it } from 'vitest';
import { problemsIn } from '../run-program.ts';

describe('what keeps a program from running is said with line and column', () => {
  it('a syntax error', async () => {
    expect(await problemsIn('const a = 1;\nconst b = = 2;\n')).toEqual([
      'main.ts:2:11: Unexpected "="',
    ]);
  });

  it('a syntax error that only the second parser finds', async () => {
    const [problem] = await problemsIn('let a = 1;\n\nlabel: { break lable; }\n');
    expect(problem).toMatch(/^main\.ts:3:\d+: /);
  });

  it('a name declared twice', async () => {
    const [problem] = await problemsIn('const a: number = 1;\n  const a = 2;\n');
    expect(problem).toMatch(/^main\.ts:2:9: .*\ba\b/);
  });

  it('every file’s problems, not only the first', async () => {
    const found = await problemsIn(`import './kit.ts';\nlet = ;`, { 'kit.ts': '\nconst ;' });
    expect(found.map((problem) => problem.replace(/(\.ts:\d+).*/, '$1'))).toEqual([
      'main.ts:2',
      'kit.ts:2',
    ]);
  });

  it('no type error: the program runs', async () => {
    expect(await problemsIn(`const n: number = 'text'; unknownName satisfies never;`)).toEqual([]);
  });
});

describe('what is imported must be there', () => {
  it('an unknown module lists what there is', async () => {
    const [problem] = await problemsIn(`\nimport fs from 'node:fs';\nconsole.log(fs);`);
    expect(problem).toMatch(
      /^main\.ts:2:16: Cannot find module 'node:fs'\. .*'node:timers\/promises'/,
    );
  });

  it('a name that all objects have is no module', async () => {
    expect(await problemsIn(`import 'toString';`)).toHaveLength(1);
    expect(await problemsIn(`import '__proto__';`)).toHaveLength(1);
  });

  it('an unknown export lists what there is', async () => {
    const [problem] = await problemsIn(`import { setTimeout, sleep } from 'node:timers/promises';`);
    expect(problem).toMatch(
      /^main\.ts:1:22: 'node:timers\/promises' has no export named 'sleep'\. It has 'setTimeout', /,
    );
  });

  it('an unknown file lists the program’s own', async () => {
    const [problem] = await problemsIn(`import './kid.ts';`, { 'kit.ts': 'export {};' });
    expect(problem).toBe(
      `main.ts:1:8: Cannot find the file './kid.ts'. This program has './main.ts' and './kit.ts'.`,
    );
  });

  it('an unknown export of one’s own file', async () => {
    const [problem] = await problemsIn(`import { two } from './kit.ts';\ntwo();`, {
      'kit.ts': 'export const one = 1;',
    });
    expect(problem).toBe("main.ts:1:10: './kit.ts' has no export named 'two'.");
  });

  it('also when it is imported while the program runs', async () => {
    const [problem] = await problemsIn(`const fs = await import('node:fs');`);
    expect(problem).toMatch(/^main\.ts:1:25: Cannot find module 'node:fs'/);
  });

  it('also when it is only passed on', async () => {
    expect(await problemsIn(`export * from 'pgg';\nexport { x } from 'pgg';`)).toHaveLength(2);
  });

  it('a type from anywhere costs nothing', async () => {
    expect(await problemsIn(`import type { Stats } from 'node:fs';`)).toEqual([]);
  });

  it('`import.meta` is not there', async () => {
    expect(await problemsIn('\nconsole.log(import.meta.url);')).toEqual([
      "main.ts:2:13: 'import.meta' is not there: a program here has no address of its own.",
    ]);
  });
});

it('`require` is not there, whether a program has one file or two', async () => {
  const said = /^main\.ts:2:\d+: 'require' is not there/;
  const [alone] = await problemsIn(`await null;\nrequire('node:fs');`);
  expect(alone).toMatch(said);
  const [linked] = await problemsIn(`import './kit.ts';\nrequire('node:fs');`, {
    'kit.ts': 'export {};',
  });
  expect(linked).toMatch(said);
});
