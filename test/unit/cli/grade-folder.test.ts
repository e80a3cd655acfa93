import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import checks from '../../../src/lessons/04-gather/exercises/fetch-all/checks.ts';
import { folderWith, meanwhile } from './meanwhile.ts';

const exercise = 'src/lessons/04-gather/exercises/fetch-all';
const solution = await readFile(`${exercise}/solution.ts`, 'utf8');
const inTurn = await readFile(`${exercise}/wrong/awaits-in-loop.ts`, 'utf8');

const all = (...args: string[]) => meanwhile('grade', '--all', 'E04-1', ...args);

describe('meanwhile grade --all', () => {
  it('prints a line for each answer, in the order of their names, and how many passed', async () => {
    const folder = folderWith({ 'bo.ts': inTurn, 'ada.ts': solution, 'notes.md': '' });
    const { code, out, err } = await all(folder);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^✓ ada\.ts\n✗ bo\.ts: 4,000 ms: a staircase\..*\n\n1 of 2 answers passed, 1 failed\.\n$/,
    );
    expect(err).toMatch(/^Not graded, .*: notes\.md\n1 of 2 answers\n2 of 2 answers\n$/);
  });

  it('exits with 0 when every answer passed', async () => {
    expect(await all(folderWith({ 'ada.ts': solution }))).toMatchObject({ code: 0 });
  });

  it('prints a report a line with --json, the same as for one answer, with its file', async () => {
    const folder = folderWith({ 'ada.ts': solution, 'bo.ts': inTurn });
    const { out } = await all(folder, '--json');
    const rows = out.trimEnd().split('\n');
    const alone = await meanwhile('grade', 'E04-1', join(folder, 'bo.ts'), '--json');
    expect(rows[1]).toBe(alone.out.trimEnd().replace('{', '{"file":"bo.ts",'));
    expect(Object.keys(JSON.parse(rows[0] as string))).toEqual([
      'file',
      'exercise',
      'passed',
      'say',
      'checks',
    ]);
  });

  it('has a row of its own for what could not be graded, and goes on', async () => {
    const folder = folderWith({
      'a.ts': solution,
      'empty.ts': ' \n',
      'syntax.ts': 'export const = 1;',
      'deep.ts': `export const fetchAll = ${'['.repeat(49_000)}${']'.repeat(49_000)};`,
      'z.ts': solution,
    });
    writeFileSync(join(folder, 'binary.ts'), Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0xff));
    writeFileSync(join(folder, 'long.ts'), `//${'x'.repeat(100_000)}`);
    mkdirSync(join(folder, 'folder.ts'));
    symlinkSync('/nowhere', join(folder, 'gone.ts'));
    const { code, out } = await all(folder);
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        [
          '^✓ a.ts',
          "! binary.ts: The file '.*/binary.ts' is no text: it is not in UTF-8.",
          '! deep.ts: .*/deep.ts:1:\\d+: .*',
          "! empty.ts: The file '.*/empty.ts' is empty.",
          "! folder.ts: '.*/folder.ts' is a folder; .*",
          "! gone.ts: There is no file '.*/gone.ts'.",
          "! long.ts: The file '.*/long.ts' has 100,002 bytes; an answer has 100,000 bytes at most.",
          '! syntax.ts: .*/syntax.ts:1:14: Expected identifier .*',
          '✓ z.ts',
          '',
          '2 of 9 answers passed, 0 failed, 7 could not be graded.',
        ].join('\n'),
      ),
    );
  });

  it('makes a table that a spreadsheet reads as text, with --csv', async () => {
    const folder = folderWith({
      '=1+1.ts': solution,
      'lies.ts': `export const fetchAll = async () => { throw new Error('a, "b"\\nc'); };`,
      'syntax.ts': '=',
    });
    const { out } = await all(folder, '--csv');
    const [head, ...rows] = out.split('\r\n');
    expect(head).toBe(`file,exercise,result,say,${checks.map(({ id }) => id).join()}`);
    const passed = ',passed'.repeat(checks.length);
    expect(rows[0]).toMatch(new RegExp(`^'=1\\+1\\.ts,gather/fetch-all,passed,.*${passed}$`));
    expect(rows[1]).toContain('"The promise rejected at 0 ms: Error: a, ""b""\nc. Wanted: ');
    const notGraded = `,{${checks.length}}`;
    expect(rows[2]).toMatch(new RegExp(`^syntax\\.ts,gather/fetch-all,not graded,.*${notGraded}$`));
  });

  it('makes JUnit XML, with --junit, of whatever an answer says', async () => {
    const folder = folderWith({
      'ada.ts': solution,
      'lies.ts': `export const fetchAll = async () => { throw new Error('</failure> & \\u0000 "'); };`,
      'syntax.ts': '=',
    });
    const { out } = await all(folder, '--junit');
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="gather\//);
    expect(out).toContain(
      `<testsuite name="ada.ts" tests="${checks.length}" failures="0" errors="0">`,
    );
    expect(out).toMatch(
      new RegExp(`<testsuite name="lies\\.ts" tests="${checks.length}" failures="\\d" errors="0">`),
    );
    expect(out).toContain('Error: &lt;/failure&gt; &amp; ');
    expect(out).toMatch(/<testcase classname="syntax\.ts" name="is graded"><error message="/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(out).not.toMatch(/\u0000/);
  });

  it('gives no answer the files that lie beside it: they are somebody else’s', async () => {
    const folder = folderWith({ 'ada.ts': solution, 'bo.ts': `export * from './ada.ts';` });
    const { out } = await all(folder);
    expect(out).toContain('! bo.ts: ');
    expect(out).toContain("Cannot find the file './ada.ts'");
  });
});

describe('meanwhile grade says in one sentence why it could not run', () => {
  it.each<[what: string, args: (folder: string) => string[], message: RegExp]>([
    [
      'an unknown exercise',
      (f) => ['--all', 'E99-9', f],
      /^There is no exercise 'E99-9'\. There are /,
    ],
    ['no folder', () => ['--all', 'E04-1', '/nowhere'], /^There is no folder '\/nowhere'/],
    ['a file', (f) => ['--all', 'E04-1', `${f}/empty.ts`], /^'.*' is no folder: without --all/],
    [
      'a folder without answers',
      (f) => ['--all', 'E04-1', `${f}/none`],
      /^There is no answer in '.*\/none'/,
    ],
    [
      'two forms',
      (f) => ['--all', 'E04-1', f, '--json', '--csv'],
      /^--json and --csv: the report has one form/,
    ],
    ['an empty file', (f) => ['E04-1', `${f}/empty.ts`], /^The file '.*' is empty\.$/m],
    ['a binary file', (f) => ['E04-1', `${f}/binary.ts`], /^The file '.*' is no text/],
    [
      'a folder for a file',
      (f) => ['E04-1', f],
      /^'.*' is a folder; name a file of it, or grade it with --all\.$/m,
    ],
    ['a device', () => ['E04-1', '/dev/zero'], /^'\/dev\/zero' is no file\.$/m],
  ])('%s', async (_what, args, message) => {
    const folder = folderWith({ 'empty.ts': '', 'binary.ts': '\0' });
    mkdirSync(join(folder, 'none'));
    const { code, out, err } = await meanwhile('grade', ...args(folder));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^ +at /m);
  });
});
