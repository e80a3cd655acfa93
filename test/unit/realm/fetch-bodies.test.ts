import { describe, expect, it } from 'vitest';
import { multipart } from '../../../src/runtime/realm/multipart.ts';
import { requests, type Trace } from '../../../src/runtime/trace/index.ts';
import { printedIn, runProgram } from '../run-program.ts';
import { ask, spans } from '../world/asked.ts';

const effects = (trace: Trace): unknown[] =>
  [...trace.of('effect')].map(({ time, value }) => [time, value]);
const change = (weight: number) => `{"weight_g":${weight}}`;

describe('what a request carries arrives, given as', () => {
  const kinds: [string, string][] = [
    ['text', `'${change(7)}'`],
    ['bytes', `new TextEncoder().encode('${change(7)}')`],
    ['a part of a buffer', `new TextEncoder().encode('--${change(7)}--').subarray(2, -2)`],
    ['a buffer', `new TextEncoder().encode('${change(7)}').buffer`],
    ['a blob', `new Blob(['${change(7).slice(0, 5)}', '${change(7).slice(5)}'])`],
    [
      'a stream',
      `new ReadableStream({ start(c) { c.enqueue(new TextEncoder().encode('${change(7)}')); c.close(); } })`,
    ],
  ];

  it.each(kinds)('%s', async (_, body) => {
    const trace = await runProgram(`${ask}const body: any = ${body};
await ask('/parcels/LP-0001', { method: 'PUT', body, ...(body instanceof ReadableStream && { duplex: 'half' }) } as any);
await ask('/parcels/LP-0001');`);
    expect(printedIn(trace)[1]).toBe('300 200 {"weight_g":7,"id":"LP-0001"}');
  });

  it('the body of a Request', async () => {
    const trace = await runProgram(`${ask}
const request = new Request(API + '/parcels/LP-0001', { method: 'PUT', body: '${change(7)}' });
console.log((await fetch(request)).status, request.bodyUsed);
await fetch(request).catch((e) => console.log(e.name, e.message));
await ask('/parcels/LP-0001');`);
    expect(printedIn(trace)).toEqual([
      '200 200 true',
      `200 TypeError Failed to execute 'fetch' on 'WorkerGlobalScope': Cannot construct a Request with a Request object that has already been used.`,
      '300 200 {"weight_g":7,"id":"LP-0001"}',
    ]);
  });

  it('fifty million bytes', async () => {
    const trace = await runProgram(`${ask}
await ask('/labels', { method: 'POST', body: JSON.stringify({ text: 'x'.repeat(50_000_000) }) });`);
    expect(printedIn(trace)).toEqual(['100 TypeError: Failed to fetch']);
    expect(effects(trace)).toHaveLength(1);
  });
});

describe('a body that is a stream', () => {
  const slowly = `const slowly = (pieces: string[], every: number) => new ReadableStream({
  async start(c) {
    for (const piece of pieces) { await new Promise((r) => setTimeout(r, every)); c.enqueue(new TextEncoder().encode(piece)); }
    c.close();
  },
  cancel(reason) { console.log('cancelled', reason.message); },
});
const put = (body: any, signal?: AbortSignal) =>
  fetch(API + '/parcels/LP-0001', { method: 'PUT', body, signal, duplex: 'half' } as any);\n`;

  it('is sent at the pace at which it comes; the server begins when it is whole', async () => {
    const trace = await runProgram(
      `${ask}${slowly}await put(slowly(['{"weight', '_g":', '5}'], 100));`,
    );
    expect(effects(trace)).toMatchObject([[400, {}]]);
    expect(spans(trace)).toEqual(['/parcels/LP-0001 0→500']);
  });

  it('is cancelled when the request is aborted, with the reason', async () => {
    const trace = await runProgram(`${ask}${slowly}const controller = new AbortController();
setTimeout(() => controller.abort(new Error('enough')), 150);
await put(slowly(['{', '}'], 100), controller.signal).catch((e) => console.log(e.message));`);
    expect(printedIn(trace)).toEqual(['150 cancelled enough', '150 enough']);
    expect(effects(trace)).toEqual([]);
    expect(spans(trace)).toEqual(['/parcels/LP-0001 0→150 aborted']);
  });

  it('that breaks is a network error', async () => {
    const trace = await runProgram(`${ask}${slowly}
const broken = new ReadableStream({ start(c) { setTimeout(() => c.error(new Error('no more paper')), 30); } });
await put(broken).catch((e) => console.log(e.name));`);
    expect(printedIn(trace)).toEqual(['30 TypeError']);
    expect(requests(trace)[0]).toMatchObject({
      outcome: 'network-error',
      message: expect.stringContaining('no more paper'),
    });
  });
});

describe('what a request says of its body', () => {
  const typeOf = async (body: string, headers = '{}') => {
    const trace = await runProgram(
      `${ask}await ask('/labels', { method: 'POST', body: ${body}, headers: ${headers} });`,
    );
    const [event] = trace.of('request');
    return new Headers(event?.headers).get('content-type');
  };

  it('depends on what it was given as', async () => {
    expect(await typeOf(`'{}'`)).toBe('text/plain;charset=UTF-8');
    expect(await typeOf('new Uint8Array([1])')).toBe(null);
    expect(await typeOf(`new URLSearchParams({ a: 'b' })`)).toBe(
      'application/x-www-form-urlencoded;charset=UTF-8',
    );
    expect(await typeOf(`new Blob(['{}'], { type: 'application/json' })`)).toBe('application/json');
    expect(await typeOf(`'{}'`, `{ 'Content-Type': 'application/json' }`)).toBe('application/json');
  });

  it('has the same boundary whenever it is a form', async () => {
    const form = `(() => { const form = new FormData(); form.set('a', 'b'); return form; })()`;
    expect(await typeOf(form)).toBe(await typeOf(form));
    expect(await typeOf(form)).toMatch(/^multipart\/form-data; boundary=/);
  });
});

it('a form keeps its fields and files', async () => {
  const form = new FormData();
  form.append('note', 'two\nlines');
  form.append('note', 'ü');
  form.append('of "them"', new File(['id,weight\n'], 'a "b".csv', { type: 'text/csv' }));
  const { body, contentType } = multipart(form);
  const back = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  expect(back.getAll('note')).toEqual(['two\r\nlines', 'ü']);
  const file = back.get('of "them"') as File;
  expect([file.name, file.type, await file.text()]).toEqual([
    'a "b".csv',
    'text/csv',
    'id,weight\n',
  ]);
});
