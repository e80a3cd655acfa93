import { expect, it } from 'vitest';
import { summary } from '../../../src/runtime/index.ts';
import { runProgram } from '../run-program.ts';

const API = `const API = 'https://api.lanternpost.test';\n`;

it('a run in a few figures', async () => {
  const trace = await runProgram(`${API}console.log('a'); console.warn('b\\nc');
await Promise.all([1, 2].map(async () => (await fetch(API + '/posts')).json()));
void Promise.reject(new Error('counted as a line'));`);
  expect(summary(trace)).toEqual({
    outcome: 'finished',
    at: 200,
    limit: undefined,
    allowed: undefined,
    unkept: 0,
    unkeptAt: undefined,
    error: undefined,
    site: undefined,
    lines: 3,
    requests: 2,
    peakInFlight: 2,
    aborted: 0,
    unhandled: 1,
    blocked: { ms: 0, count: 0 },
    pool: { count: 0, ended: 0, out: 0, peak: 0 },
    workers: 0,
    left: { request: 0, timer: 0, client: 0, pool: 0, socket: 0, listener: 0, worker: 0 },
  });
});

it('a failure, with its text and line', async () => {
  const run = summary(await runProgram(`await null;\nthrow new TypeError('no such island');`));
  expect(run).toMatchObject({
    outcome: 'failed',
    error: { text: 'TypeError: no such island', site: { file: 'main.ts', line: 2 } },
  });
});

it('a deadlock, with its line', async () => {
  const run = summary(await runProgram(`\n\nawait Promise.race([]);`));
  expect(run).toMatchObject({ outcome: 'deadlock', site: { line: 3 } });
});
