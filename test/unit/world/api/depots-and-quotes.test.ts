import { expect, it } from 'vitest';
import { runProgram } from '../../run-program.ts';
import { answersTo, ask, spans } from '../asked.ts';

it('GET /depots/:id/stock: north at 80, east at 240, west is closed, south never answers', async () => {
  expect(
    await answersTo(
      '/depots/east/stock',
      '/depots/north/stock',
      '/depots/west/stock',
      '/depots/up/stock',
    ),
  ).toEqual([
    '40 503 {"error":"maintenance"}',
    '80 200 {"depot":"north","free":12}',
    '80 404 {"error":"no such depot"}',
    '240 200 {"depot":"east","free":3}',
  ]);
  const trace = await runProgram(`${ask}await ask('/depots/south/stock');`);
  expect([...trace.of('run-end')][0]).toMatchObject({ time: 0, outcome: 'deadlock' });
});

it('the first depot that has an answer wins, and the others can be told to stop', async () => {
  const trace = await runProgram(`${ask}
const stop = new AbortController();
const stockOf = async (depot: string) => {
  const response = await fetch(API + '/depots/' + depot + '/stock', { signal: stop.signal });
  if (!response.ok) throw new Error('HTTP ' + response.status);
  return response.json();
};
try { await Promise.any(['south', 'west', 'east', 'north'].map(stockOf)); } finally { stop.abort(); }`);
  expect(spans(trace)).toEqual([
    '/depots/south/stock 0→80 aborted',
    '/depots/west/stock 0→40 503',
    '/depots/east/stock 0→80 aborted',
    '/depots/north/stock 0→80',
  ]);
});

it('GET /quotes/:carrier: tern 90, gull 180, petrel 650; puffin fails; the albatross never answers', async () => {
  expect(
    await answersTo(
      '/quotes/petrel',
      '/quotes/gull',
      '/quotes/tern',
      '/quotes/puffin',
      '/quotes/dodo',
    ),
  ).toEqual([
    '60 500 {"error":"puffin fell over"}',
    '80 404 {"error":"no such carrier"}',
    '90 200 {"carrier":"tern","cents":510}',
    '180 200 {"carrier":"gull","cents":420}',
    '650 200 {"carrier":"petrel","cents":380}',
  ]);
  const trace = await runProgram(
    `${ask}await fetch(API + '/quotes/albatross', { signal: AbortSignal.timeout(700) }).catch(() => {});`,
  );
  expect(spans(trace)).toEqual(['/quotes/albatross 0→700 aborted']);
});
