import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../../src/runtime/trace/index.ts';
import { printedIn, runProgram } from '../../run-program.ts';
import { ask, spans } from '../asked.ts';

const effects = (trace: Trace): string[] =>
  [...trace.of('effect')].map(({ time, what, actor }) => `${time} ${what} ${actor}`);

describe('PUT /parcels/:id', () => {
  const put = `{ method: 'PUT', body: JSON.stringify({ status: 'sorted' }) }`;

  it('saves half-way what was sent, all of it and nothing else, and answers', async () => {
    const trace = await runProgram(`${ask}await ask('/parcels/LP-0003', ${put});
await ask('/parcels/LP-0003');`);
    expect(printedIn(trace)).toEqual([
      '200 200 {"saved":"LP-0003"}',
      '300 200 {"status":"sorted","id":"LP-0003"}',
    ]);
    expect(effects(trace)).toEqual(['100 parcel saved world']);
  });

  it('has saved though the client left after that', async () => {
    const trace = await runProgram(`${ask}const signal = AbortSignal.timeout(150);
await fetch(API + '/parcels/LP-0003', { ...${put}, signal }).catch((e) => console.log(e.name));
await ask('/parcels/LP-0003');`);
    expect(spans(trace)[0]).toBe('/parcels/LP-0003 0→150 aborted');
    expect(effects(trace)).toEqual(['100 parcel saved world']);
    expect(printedIn(trace)[1]).toContain('"status":"sorted"');
  });

  it('saves even when the client left before: what was sent is on its way', async () => {
    const trace = await runProgram(
      `${ask}await fetch(API + '/parcels/LP-0003', { ...${put}, signal: AbortSignal.timeout(10) }).catch(() => {});`,
    );
    expect(effects(trace)).toEqual(['100 parcel saved world']);
  });

  it('of what there is not is a 404, and of what is no JSON a 400', async () => {
    const trace = await runProgram(`${ask}await ask('/parcels/NOPE', ${put});
for (const body of ['{"status":', '7', undefined]) await ask('/parcels/LP-0001', { method: 'PUT', body });`);
    expect(printedIn(trace)).toEqual([
      '80 404 {"error":"no such parcel"}',
      '180 400 {"error":"the body is not a JSON object"}',
      '280 400 {"error":"the body is not a JSON object"}',
      '380 400 {"error":"the body is not a JSON object"}',
    ]);
    expect(effects(trace)).toEqual([]);
  });

  it('is forgotten by the next run', async () => {
    await runProgram(`${ask}await ask('/parcels/LP-0003', ${put});`);
    const trace = await runProgram(`${ask}await ask('/parcels/LP-0003');`);
    expect(printedIn(trace)[0]).toContain('"status":"waiting"');
  });
});

describe('POST /labels', () => {
  const post = `const post = (key?: string) => ask('/labels', { method: 'POST', body: '{"parcel":"LP-0001"}', headers: key ? { 'idempotency-key': key } : {} });\n`;

  it('loses its first answer, not the label: without a key there are two', async () => {
    const trace = await runProgram(`${ask}${post}await post(); await post();`);
    expect(printedIn(trace)).toEqual([
      '100 TypeError: Failed to fetch',
      '200 201 {"parcel":"LP-0001","id":2}',
    ]);
    expect(effects(trace)).toEqual(['50 label stored world', '150 label stored world']);
  });

  it('with a key stores one, and answers with that', async () => {
    const trace = await runProgram(
      `${ask}${post}await post('k'); await post('k'); await post('other');`,
    );
    expect(printedIn(trace)).toEqual([
      '100 TypeError: Failed to fetch',
      '200 201 {"parcel":"LP-0001","id":1}',
      '300 201 {"parcel":"LP-0001","id":2}',
    ]);
    expect(effects(trace)).toEqual(['50 label stored world', '250 label stored world']);
  });

  it('of the same key at the same time stores one', async () => {
    const trace = await runProgram(
      `${ask}${post}await Promise.all([post('k'), post('k'), post('k')]);`,
    );
    expect(printedIn(trace)).toEqual([
      '100 TypeError: Failed to fetch',
      '100 201 {"parcel":"LP-0001","id":1}',
      '100 201 {"parcel":"LP-0001","id":1}',
    ]);
    expect(effects(trace)).toEqual(['50 label stored world']);
  });
});
