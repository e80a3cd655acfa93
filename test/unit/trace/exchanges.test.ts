import { expect, it } from 'vitest';
import { exchanges } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

it('what was sent and what came back, with the bytes that the program was given', async () => {
  const trace = await runProgram(`
const response = await fetch('https://api.lanternpost.test/users/1', { headers: { 'x-attempt': '2' } });
await response.json();`);
  const [row] = exchanges(trace);
  expect(row).toMatchObject({ method: 'GET', status: 200, outcome: 'done', retryOf: undefined });
  expect(row?.sent).toContainEqual(['x-attempt', '2']);
  expect(row?.received).toContainEqual(['content-type', 'application/json']);
  expect(row?.bytes).toBeGreaterThan(10);
});

it('a request that failed and is sent again from the same line is a second try, another one is not', async () => {
  const trace = await runProgram(`
async function get(url: string) {
  return fetch(url);
}
await get('https://api.lanternpost.test/users/99');
await get('https://api.lanternpost.test/users/99');
await get('https://api.lanternpost.test/users/1');
await get('https://api.lanternpost.test/users/1');`);
  const rows = exchanges(trace);
  expect(rows.map(({ status, retryOf }) => [status, retryOf])).toEqual([
    [404, undefined],
    [404, rows[0]?.id],
    [200, undefined],
    [200, undefined],
  ]);
});
