import { describe, expect, it } from 'vitest';
import { printed, printedIn, runProgram } from '../../run-program.ts';
import { answersTo, ask, spans } from '../asked.ts';

it('GET /slow takes as long as it is asked to', async () => {
  expect(await answersTo('/slow?ms=1500', '/slow?ms=0', '/slow')).toEqual([
    '0 200 {"waited":0}',
    '0 200 {"waited":0}',
    '1500 200 {"waited":1500}',
  ]);
  expect(await answersTo('/slow?ms=soon', '/slow?ms=-1')).toEqual([
    '0 400 {"error":"ms is a number of milliseconds"}',
    '0 400 {"error":"ms is a number of milliseconds"}',
  ]);
});

it('GET /hang never answers', async () => {
  const trace = await runProgram(`${ask}await ask('/hang');`);
  expect(spans(trace)).toEqual(['/hang 0→… open']);
});

it('GET /broken is a network error at 30 ms', async () => {
  const trace = await runProgram(`${ask}await ask('/broken');`);
  expect(printedIn(trace)).toEqual(['30 TypeError: Failed to fetch']);
  expect(spans(trace)).toEqual(['/broken 0→30 network-error']);
});

it('GET /trickle: headers at 50 ms, then a chunk every 400', async () => {
  const trace = await runProgram(`${ask}const response = await fetch(API + '/trickle');
console.log(response.status, response.headers.get('content-type'));
console.log((await response.text()).length);`);
  expect(printedIn(trace)).toEqual(['50 200 text/plain', '4050 70']);
  expect([...trace.of('body')].map(({ time, bytes }) => [time, bytes])).toEqual(
    Array.from({ length: 10 }, (_, i) => [450 + i * 400, 7]),
  );
});

describe('GET /flaky/:key', () => {
  it('fails as often as it is asked to, each key for itself', async () => {
    expect(
      await printed(
        `${ask}for (const key of ['a', 'a', 'b', 'a', 'b']) await ask('/flaky/' + key + '?fail=1');`,
      ),
    ).toEqual([
      '50 503 {"error":"attempt 1"}',
      '100 200 {"ok":true,"attempt":2}',
      '150 503 {"error":"attempt 1"}',
      '200 200 {"ok":true,"attempt":3}',
      '250 200 {"ok":true,"attempt":2}',
    ]);
  });

  it('says when to come again', async () => {
    expect(
      await printed(`const response = await fetch('https://api.lanternpost.test/flaky/c?fail=1&retryAfter=2');
console.log(response.status, response.headers.get('retry-after'));`),
    ).toEqual(['50 429 2']);
  });

  it('counts from one again in the next run', async () => {
    const program = `${ask}await ask('/flaky/a?fail=1');`;
    expect(await printed(program)).toEqual(await printed(program));
  });
});

describe('GET /geocode', () => {
  it('answers three at a time; the others are told to come again', async () => {
    const trace = await runProgram(`${ask}
const all = await Promise.all(Array.from({ length: 12 }, (_, i) => fetch(API + '/geocode?q=' + i)));
console.log(all.map(({ status }) => status).join(' '));
console.log(all[3]!.headers.get('retry-after'), await all[3]!.text(), await all[0]!.text());`);
    expect(printedIn(trace)).toEqual([
      '150 200 200 200 429 429 429 429 429 429 429 429 429',
      '150 1 {"error":"max 3 at once"} {"q":"0","lat":61,"lon":-1}',
    ]);
    expect(spans(trace)[11]).toBe('/geocode?q=11 0→20 429');
  });

  it('has room again as soon as one is answered', async () => {
    const trace = await runProgram(`${ask}
let next = 0;
const lane = async () => { while (next < 9) await (await fetch(API + '/geocode?q=' + next++)).json(); };
await Promise.all([lane(), lane(), lane()]);`);
    expect(spans(trace).filter((span) => span.includes('429'))).toEqual([]);
    expect(spans(trace)[8]).toBe('/geocode?q=8 300→450');
  });

  it('has room again when one leaves', async () => {
    const trace = await runProgram(`${ask}
const leaves = AbortSignal.timeout(60);
void fetch(API + '/geocode?q=a', { signal: leaves }).catch(() => {});
for (const q of ['b', 'c']) void fetch(API + '/geocode?q=' + q);
setTimeout(() => fetch(API + '/geocode?q=d'), 59);
setTimeout(() => fetch(API + '/geocode?q=e'), 61);`);
    expect(spans(trace)).toEqual([
      '/geocode?q=a 0→60 aborted',
      '/geocode?q=b 0→150',
      '/geocode?q=c 0→150',
      '/geocode?q=d 59→79 429',
      '/geocode?q=e 61→211',
    ]);
  });
});
