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
  it('outlives a program that ends the engine, and says so', async () => {
    // V8 ends its process for an array of more items than it can count.
    const text = `const long = { toString: () => 'x'.repeat(2 ** 28) };
console.log(String.prototype.split.call(long, '').length);`;
    const path = join(folderWith({ 'main.ts': text }), 'main.ts');
    expect(await meanwhile('run', path)).toEqual({
      code: 1,
      out: '      └ stopped at 0 ms: the program had no more memory\n',
      err: '',
    });
    const { code, out } = await meanwhile('run', path, '--json');
    expect(code).toBe(1);
    expect(textForm(fromJsonLines(out))).toContain('no more memory');
  });

  it('shows what a program prints to drive the terminal, and is not driven', async () => {
    const text = `console.log('\\x1b[2J\\x1b[H', 'all \\u202egood\\rfine\\tfor\\nnow');`;
    const path = join(folderWith({ 'main.ts': text }), 'main.ts');
    const { out } = await meanwhile('run', path);
    expect(out).toBe(
      '    0 │ \\u{1b}[2J\\u{1b}[H all \\u{202e}good\\u{d}fine\tfor\n      │ now\n      └ finished at 0 ms\n',
    );
    const { out: json } = await meanwhile('run', path, '--json');
    expect(textForm(fromJsonLines(json))).toContain('\x1b[2J');
  });

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

  it('a folder', async () => {
    await expectRefused(['run', folderWith({})], /^'.*' is a folder; name a file of it\.$/m);
  });

  it.each<[what: string, args: string[], message: RegExp]>([
    ['no file', ['run'], /^a file to run is missing: meanwhile run FILE /],
    ['two files', ['run', 'a.ts', 'b.ts'], /^'b\.ts' is one too many: /],
    ['no command', [], /^What to do\?$/m],
    ['another command', ['fly'], /^There is no command 'fly'\.$/m],
    ['another option', ['run', 'x.ts', '--fast'], /^'meanwhile run' has no option '--fast': /],
    [
      'an option of another command',
      ['check', '--seed', '1'],
      /^'meanwhile check' has no option '--seed'/,
    ],
    [
      'a seed that is no number',
      ['run', 'x.ts', '--seed', 'soon'],
      /^--seed takes a whole number from 0 up, not 'soon'\.$/m,
    ],
    ['half a seed', ['run', 'x.ts', '--seed', '1.5'], /^--seed takes a whole number/],
    ['a negative seed', ['run', 'x.ts', '--seed', '-1'], /^--seed takes a whole number/],
    ['an empty seed', ['run', 'x.ts', '--seed='], /^--seed takes a whole number/],
    ['no seed', ['run', 'x.ts', '--seed'], /^'--seed' needs a value: /],
    [
      'a moment that is none',
      ['run', 'x.ts', '--until', '2s'],
      /^--until takes a whole number from 0 up, not '2s'\.$/m,
    ],
    [
      'no schedules',
      ['run', 'x.ts', '--explore', '0'],
      /^--explore takes a whole number from 1 up, not '0'\.$/m,
    ],
    ['a value for a flag', ['run', 'x.ts', '--json=yes'], /^'--json' takes no value/],
    ['half a trace', ['run', 'x.ts', '--json', '--until', '5'], /^--json prints the whole trace: /],
    [
      'one seed of many',
      ['run', 'x.ts', '--explore', '9', '--seed', '5'],
      /^--explore runs many schedules: /,
    ],
  ])('%s: it says so in one sentence', async (_what, args, message) => {
    await expectRefused(args, message);
  });
});

describe('meanwhile run shows', () => {
  it('the run as it stood at a moment, with --until', async () => {
    const path = join(folderWith({ 'main.ts': program, 'kit.ts': kit }), 'main.ts');
    const at = async (ms: string) => (await meanwhile('run', path, '--until', ms)).out;
    expect(await at('1500')).toBe(
      '      └ at 1500 ms: main waits at line 3 for `sleep 2000` since 0 ms\n',
    );
    expect(await at('2050')).toBe(` 2000 │ 42
      ├ requests: /slow?ms=100 2000→…
      └ at 2050 ms: main waits at line 5 for \`GET /slow?ms=100\` since 2,000 ms
`);
    expect(await at('99999')).toBe((await meanwhile('run', path)).out);
  });

  it('the code with what happened beside it, with --code', async () => {
    const path = join(folderWith({ 'main.ts': program, 'kit.ts': kit }), 'main.ts');
    const { out, code } = await meanwhile('run', path, '--code');
    expect(code).toBe(0);
    expect(out).toMatch(/^main\.ts\n/);
    expect(out).toMatch(/^ 3 {2}await sleep\(2000\); +0→2000 main waits for sleep 2000$/m);
    expect(out).toMatch(/^kit\.ts$/m);
    expect(out).toContain('└ finished at 2100 ms');
  });

  it('what changes from schedule to schedule, with --explore', async () => {
    const folder = folderWith({
      'same.ts': `await fetch('https://api.lanternpost.test/posts');`,
      'race.ts': `const API = 'https://api.lanternpost.test';
await Promise.all(['/posts', '/slow?ms=220'].map(async (path) => { await fetch(API + path); console.log(path); }));`,
    });
    const same = await meanwhile('run', join(folder, 'same.ts'), '--explore', '5');
    expect(same.code).toBe(0);
    expect(same.out).toMatch(/^In 5 schedules nothing changes: /);
    const race = await meanwhile('run', join(folder, 'race.ts'), '--explore', '20', '--json');
    expect(race.code).toBe(1);
    expect(JSON.parse(race.out)).toMatchObject({ differences: [{ kind: 'order' }] });
  });
});

describe('meanwhile --help', () => {
  it('lists the commands', async () => {
    const { code, out } = await meanwhile('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^meanwhile run FILE.*\nmeanwhile grade /);
  });

  it('of a command tells its options', async () => {
    const { code, out } = await meanwhile('run', '--help');
    expect(code).toBe(0);
    for (const option of ['--seed N', '--until MS', '--code', '--json', '--explore N'])
      expect(out).toContain(`\n  ${option}`);
  });
});
