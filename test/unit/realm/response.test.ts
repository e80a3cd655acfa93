import { describe, expect, it } from 'vitest';
import { texts } from '../run-program.ts';

const posts = `const response = await fetch('https://api.lanternpost.test/posts');\n`;

describe('what `fetch` fulfils with is a true Response', () => {
  it('with address, status and headers', async () => {
    expect(
      await texts(`${posts}console.log(response instanceof Response, response.url, response.status, response.ok);
console.log(response.headers.get('content-type'), response.headers instanceof Headers, response.type.length > 0);
console.log(Object.prototype.toString.call(response), response.body instanceof ReadableStream);`),
    ).toEqual([
      'true https://api.lanternpost.test/posts 200 true',
      'application/json true true',
      '[object Response] true',
    ]);
  });

  it('whose body can be read once', async () => {
    expect(
      await texts(`${posts}console.log(response.bodyUsed);
await response.text();
console.log(response.bodyUsed);
for (const how of ['text', 'json', 'arrayBuffer', 'blob', 'bytes'] as const) {
  await (response[how] as any)().catch((e: any) => console.log(how, e instanceof TypeError));
}`),
    ).toEqual([
      'false',
      'true',
      'text true',
      'json true',
      'arrayBuffer true',
      'blob true',
      'bytes true',
    ]);
  });

  it('whose second read is refused while the first is under way', async () => {
    expect(
      await texts(`${posts}const reads = await Promise.allSettled([response.text(), response.json()]);
console.log(reads.map((r) => r.status).join());`),
    ).toEqual(['fulfilled,rejected']);
  });

  it('in every form', async () => {
    expect(
      await texts(`const get = () => fetch('https://api.lanternpost.test/slow?ms=1');
console.log(await (await get()).text(), (await (await get()).json()).waited);
console.log((await (await get()).arrayBuffer()).byteLength, (await (await get()).bytes()).length, (await (await get()).blob()).size);`),
    ).toEqual(['{"waited":1} 1', '12 12 12']);
  });

  it('as a stream, in pieces', async () => {
    expect(
      await texts(`${posts}let bytes = 0;
for await (const piece of response.body as any) bytes += piece.length;
console.log(bytes > 300, response.bodyUsed);`),
    ).toEqual(['true true']);
  });

  it('as a stream that fills the program’s own buffer', async () => {
    expect(
      await texts(`const { body } = await fetch('https://api.lanternpost.test/parcels/LP-0001/events');
const reader = body!.getReader({ mode: 'byob' });
const sizes: number[] = [];
for (let view = new Uint8Array(100); ; ) {
  const { done, value } = await reader.read(view);
  if (done) break;
  sizes.push(value.length);
  view = new Uint8Array(value.buffer);
}
console.log(sizes.join(' '));`),
    ).toEqual(['40 55 96 23 46 36']);
  });

  it('of which a copy can be made', async () => {
    expect(
      await texts(`${posts}const copy = response.clone();
console.log((await copy.json()).length, (await response.json()).length, copy.url === response.url);`),
    ).toEqual(['8 8 true']);
  });

  it('and no text can be among its bytes', async () => {
    expect(
      await texts(`const body = new ReadableStream({ start(c) { c.enqueue('text'); c.close(); } });
await new Response(body).text().catch((e) => console.log(String(e)));`),
    ).toEqual(['TypeError: Received non-Uint8Array chunk']);
  });

  it('as those that a program makes itself', async () => {
    expect(
      await texts(`const own = new Response('{"a":1}', { status: 201, headers: { 'x-a': 'b' } });
console.log(own.url === '', own.status, own.headers.get('x-a'), await own.json());
console.log(await new Request('https://a.test/', { method: 'POST', body: 'sent' }).text());
await new Response('not json').json().catch((e) => console.log(e.name));
console.log(await Response.json([1]).json(), JSON.stringify(await new Response(null).text()));`),
    ).toEqual(['true 201 b { a: 1 }', 'sent', 'SyntaxError', '[ 1 ] ""']);
  });
});
