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
  expect(row?.upload).toBe(undefined);
  expect(row?.body.text).toMatch(/^\{"id":1,/);
  expect(row?.body.bytes).toBe(row?.body.text.length);
});

it('what a request carried, whether it was given as a text, in a Request or as a stream', async () => {
  const trace = await runProgram(`
const url = 'https://api.lanternpost.test/nowhere';
const send = (body: BodyInit) => fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit).catch(() => {});
await send('{"to":"Ada"}');
await fetch(new Request(url, { method: 'POST', body: 'as a request' })).catch(() => {});
await send(new Blob(['as a ', 'blob']));
await send(new Blob(['as a stream']).stream());
await send('');`);
  expect(exchanges(trace).map(({ upload }) => upload)).toEqual([
    { bytes: 12, text: '{"to":"Ada"}' },
    { bytes: 12, text: 'as a request' },
    { bytes: 9, text: 'as a blob' },
    { bytes: 11, text: 'as a stream' },
    undefined,
  ]);
});

it('of a long body its beginning is kept, also when a character lies across the end', async () => {
  const trace = await runProgram(`
const body = 'é'.repeat(2047) + 'a€' + 'x'.repeat(100_000);
await fetch('https://api.lanternpost.test/nowhere', { method: 'POST', body }).catch(() => {});`);
  const [row] = exchanges(trace);
  expect(row?.upload?.bytes).toBe(2 * 2047 + 1 + 3 + 100_000);
  expect(row?.upload?.text).toBe(`${'é'.repeat(2047)}a`);
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
