import { describe, expect, it } from 'vitest';
import { printed, texts } from '../run-program.ts';

describe('a response that a program makes', () => {
  it('of a blob has its type and its bytes, at the time at which it is read', async () => {
    expect(
      await printed(`const response = new Response(new Blob(['{"a":1}'], { type: 'application/json' }), { status: 201 });
console.log(response.status, response.headers.get('content-type'), response instanceof Response);
console.log(await response.json(), response.bodyUsed);
console.log(new Response(new Blob(['x']), { headers: { 'content-type': 'text/csv' } }).headers.get('content-type'));`),
    ).toEqual(['0 201 application/json true', '0 { a: 1 } true', '0 text/csv']);
  });

  it('of a form can be taken apart again', async () => {
    expect(
      await texts(`const form = new FormData();
form.append('name', 'Ada');
form.append('file', new File(['a,b'], 'a.csv', { type: 'text/csv' }));
const back = await new Response(form).formData();
console.log(back.get('name'), (back.get('file') as File).name, (back.get('file') as File).type);
console.log([...(await new Response(new URLSearchParams('a=1&b=2')).formData())].join(' '));
await new Response('text').formData().catch((e) => console.log(e.name, e.message));`),
    ).toEqual([
      'Ada a.csv text/csv',
      'a,1 b,2',
      `TypeError The body is not a form: its type is 'text/plain;charset=UTF-8'`,
    ]);
  });

  it('and a request, sent', async () => {
    expect(
      await printed(`const body = new Blob(['{"weight_g":', '7}'], { type: 'application/json' });
const request = new Request('https://api.lanternpost.test/parcels/LP-0001', { method: 'PUT', body });
console.log(request.headers.get('content-type'), (await fetch(request)).status);
console.log(await (await fetch(request.url)).text());`),
    ).toEqual(['200 application/json 200', '300 {"weight_g":7,"id":"LP-0001"}']);
  });
});

describe('a stream that compresses', () => {
  it('gives back what went in, in no virtual time', async () => {
    expect(
      await printed(`const packed = new Response(new Blob(['lantern '.repeat(9000)]).stream().pipeThrough(new CompressionStream('gzip')));
const bytes = await packed.bytes();
const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
console.log(bytes.length < 1000, text.length, text.slice(0, 8));`),
    ).toEqual(['0 true 72000 lantern ']);
  });

  it('refuses what is not packed, and formats that there are not', async () => {
    expect(
      await texts(`await new Response(new Blob(['x']).stream().pipeThrough(new DecompressionStream('gzip'))).text().catch((e) => console.log(String(e)));
try { new CompressionStream('zip' as any); } catch (e: any) { console.log(e.name); }`),
    ).toEqual(['TypeError: The compressed data was not valid.', 'TypeError']);
  });
});

it('a file was modified when it was made', async () => {
  expect(
    await printed(`setTimeout(() => console.log(new File([], 'a').lastModified - Date.now()), 30);
console.log(new File([], 'a', { lastModified: 5 }).lastModified);`),
  ).toEqual(['0 5', '30 0']);
});
