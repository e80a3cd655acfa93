import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textForm } from '../../../src/runtime/index.ts';
import { fromJsonLines } from '../../../src/runtime/trace/index.ts';
import { folderWith, meanwhile } from './meanwhile.ts';

const program = `import { setTimeout as sleep } from 'node:timers/promises';
import { twice } from './kit.ts';
await sleep(2000);
console.log(twice(21));
await (await fetch('https://api.lanternpost.test/slow?ms=100')).text();
`;
const kit = `export const twice = (n: number): number => 2 * n;\n`;

describe('meanwhile run', () => {
  it('prints a run as text, its companions included', async () => {
    const folder = folderWith({ 'main.ts': program, 'kit.ts': kit });
    expect(await meanwhile('run', join(folder, 'main.ts'))).toEqual({
      code: 0,
      out: ` 2000 │ 42
      ├ requests: /slow?ms=100 2000→2100
      └ finished at 2100 ms · 1 request, peak 1 in flight
`,
      err: '',
    });
  });

  it('prints the trace, an object a line, with --json', async () => {
    const folder = folderWith({ 'any-name.ts': program, 'kit.ts': kit });
    const { code, out, err } = await meanwhile('run', join(folder, 'any-name.ts'), '--json');
    expect([code, err]).toEqual([0, '']);
    expect(textForm(fromJsonLines(out))).toContain(' 2000 │ 42\n');
    expect(out.split('\n')[0]).toBe('{"trace":"meanwhile","version":1}');
  });

  it('takes a schedule with --seed', async () => {
    const path = join(folderWith({ 'main.ts': program, 'kit.ts': kit }), 'main.ts');
    const [first, again, none] = await Promise.all([
      meanwhile('run', path, '--seed', '3'),
      meanwhile('run', path, '--seed', '3'),
      meanwhile('run', path),
    ]);
    expect(first.out).toBe(again.out);
    expect(first.out).not.toBe(none.out);
  });

  it('exits with 1 when main fails or never ends', async () => {
    const folder = folderWith({
      'fails.ts': `throw new Error('on purpose');`,
      'waits.ts': `\nawait new Promise(() => {});`,
    });
    expect(await meanwhile('run', join(folder, 'fails.ts'))).toMatchObject({
      code: 1,
      out: '      └ failed at 0 ms: Error: on purpose (line 1)\n',
    });
    const waits = await meanwhile('run', join(folder, 'waits.ts'));
    expect(waits.code).toBe(1);
    expect(waits.out).toContain('└ deadlock at 0 ms: main waits at line 2 for ');
  });
});

describe('meanwhile run cannot run', () => {
  const expectRefused = async (args: string[], message: RegExp) => {
    const { code, out, err } = await meanwhile(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    // What the caller did wrong needs no stack of ours.
    expect(err).not.toMatch(/^ +at /m);
  };

  it('a file that is not there', async () => {
    await expectRefused(['run', '/nowhere/main.ts'], /There is no file .*\/nowhere\/main\.ts/);
  });

  it('a syntax error: it says file, line and column', async () => {
    const path = join(folderWith({ 'main.ts': `await null;\nconst = 1;\n` }), 'main.ts');
    await expectRefused(['run', path], new RegExp(`^${path}:2:7: `));
  });

  it('a syntax error in a companion', async () => {
    const folder = folderWith({ 'main.ts': `import './kit.ts';`, 'kit.ts': 'await = ;' });
    await expectRefused(
      ['run', join(folder, 'main.ts')],
      new RegExp(`^${join(folder, 'kit.ts')}:1:\\d+: `),
    );
  });

  it('a companion that is not there', async () => {
    const path = join(folderWith({ 'main.ts': `import './kid.ts';` }), 'main.ts');
    await expectRefused(
      ['run', path],
      new RegExp(`^${path}:1:8: Cannot find the file './kid\\.ts'`),
    );
  });

  it('a module that is not there', async () => {
    const path = join(folderWith({ 'main.ts': `import 'node:fs';` }), 'main.ts');
    await expectRefused(
      ['run', path],
      new RegExp(`^${path}:1:8: Cannot find module 'node:fs'\\. `),
    );
  });

  it('no file, no command, another option, a seed that is none', async () => {
    await expectRefused(['run'], /a file to run is missing/);
    await expectRefused([], /What to do\?/);
    await expectRefused(['fly'], /There is no command 'fly'/);
    await expectRefused(['run', 'x.ts', '--fast'], /--fast/);
    await expectRefused(['run', 'x.ts', '--seed', 'soon'], /A seed is a whole number/);
    await expectRefused(['run', 'x.ts', '--seed', '1.5'], /A seed is a whole number/);
  });
});

it('meanwhile --help lists the commands', async () => {
  const { code, out } = await meanwhile('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/^meanwhile run FILE.*\nmeanwhile grade /);
});
