import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, meanwhile } from './meanwhile.ts';

const exercise = fileURLToPath(
  new URL('../../../src/lessons/04-gather/exercises/fetch-all/', import.meta.url),
);

describe('meanwhile grade', () => {
  it('passes the solution: exit 0, one object with --json', async () => {
    const { code, out, err } = await meanwhile(
      'grade',
      'E04-1',
      join(exercise, 'solution.ts'),
      '--json',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\{.*\}\n$/);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['exercise', 'passed', 'say', 'checks']);
    expect(report).toMatchObject({ exercise: 'gather/fetch-all', passed: true });
    expect(report.checks.map(({ id }: { id: string }) => id)).toEqual([
      'result',
      'elapsed',
      'three-requests',
      'a-body-for-each-place',
      'empty-list',
      'failure-propagates',
      'no-unhandled',
      'order-in-100-schedules',
    ]);
    // What a check measured stands beside it; one that measures no number has none.
    expect(report.checks.map(({ figure }: { figure?: string }) => figure)).toEqual([
      '3 of 3 in place',
      '2,000 ms',
      '3 requests',
      '3 of 3 in place',
      undefined,
      undefined,
      undefined,
      '3 of 3 in place',
    ]);
    for (const { figure: _, ...check } of report.checks)
      expect(Object.keys(check)).toEqual(['id', 'passed', 'text']);
  });

  it('fails a wrong answer: exit 1, and says first what tells most', async () => {
    const { code, out } = await meanwhile(
      'grade',
      'gather/fetch-all',
      join(exercise, 'wrong/awaits-in-loop.ts'),
      '--json',
    );
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.passed).toBe(false);
    expect(report.say).toBe(
      '4,000 ms: a staircase. The loop body does not start the next request until this one is done.',
    );
    const failed = report.checks.filter(({ passed }: { passed: boolean }) => !passed);
    expect(failed.map(({ id }: { id: string }) => id)).toContain('elapsed');
  });

  it('gives an answer the files of its exercise, wherever it lies', async () => {
    const path = join(
      folderWith({
        'answer.ts': `import { parsePage } from './page.ts';
export const crawl = async () => {
  const { title } = parsePage('<title>x</title>', 'https://harbour.test/');
  return [{ path: '/a', status: 200, title }, { path: '/missing', status: 404, title: '' }];
};`,
      }),
      'answer.ts',
    );
    const { code, out, err } = await meanwhile('grade', 'E19-1', path, '--json');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out).checks[0]).toMatchObject({ id: 'settles', passed: true });
  });

  it('names the schedule that shows a mistake', async () => {
    const path = join(
      folderWith({
        'answer.ts': `export async function fetchAll(urls: string[]) {
  const out: string[] = [];
  await Promise.all(urls.map(async (url, i) => {
    const text = await (await fetch(url)).text();
    // Right as long as the answers come in the order of seed 0.
    if (i === 0 && out.length < 2) out.unshift(text); else out.push(text);
  }));
  return out.length === 3 ? [out.find((t) => t.includes('2000')), out[0], out[1]] : out;
}\n`,
      }),
      'answer.ts',
    );
    const { code, out } = await meanwhile('grade', 'E04-1', path, '--json');
    expect(code).toBe(1);
    const check = JSON.parse(out).checks.at(-1);
    expect(check).toMatchObject({ id: 'order-in-100-schedules', passed: false });
    expect(check.seed).toBeGreaterThan(0);
    expect(check.text).toContain(`schedule ${check.seed}`);
  });

  it('prints a report for people without --json', async () => {
    const { code, out } = await meanwhile('grade', 'E04-1', join(exercise, 'wrong/for-each.ts'));
    expect(code).toBe(1);
    expect(out).toMatch(/^You returned before anything arrived/);
    expect(out).toMatch(/^✗ result: /m);
    expect(out).toMatch(/^✓ three-requests: Exactly three requests \(3 requests\)$/m);
    expect(out).toMatch(/^✓ empty-list: `fetchAll\(\[\]\)` fulfils with `\[\]`$/m);
  });

  it('cannot run an answer that does not compile, or that is not there, or for no exercise', async () => {
    const path = join(folderWith({ 'answer.ts': 'export async function {' }), 'answer.ts');
    const broken = await meanwhile('grade', 'E04-1', path, '--json');
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toMatch(new RegExp(`^${path}:1:\\d+: `));
    expect(await meanwhile('grade', 'E04-1', '/nowhere.ts')).toMatchObject({ code: 2, out: '' });
    const unknown = await meanwhile('grade', 'E99-9', path);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toMatch(
      /There is no exercise 'E99-9'\. There are .*gather\/fetch-all \(E04-1\)/,
    );
  });
});
