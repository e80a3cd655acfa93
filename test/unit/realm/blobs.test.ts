import { describe, expect, it } from 'vitest';
import { printed } from '../run-program.ts';

const file = `const file = new Blob(['id,weight\\n', 'LP-0001,200\\n', 'è']);\n`;

describe('a blob', () => {
  it('is read in no virtual time, as text and as bytes', async () => {
    expect(
      await printed(`${file}console.log(JSON.stringify(await file.text()));
console.log((await file.arrayBuffer()).byteLength, (await file.slice(22).bytes()));`),
    ).toEqual(['0 "id,weight\\nLP-0001,200\\nè"', '0 24 Uint8Array(2) [ 195, 168 ]']);
  });

  it('is a stream, piece by piece', async () => {
    expect(
      await printed(`const big = new Blob([new Uint8Array(150_000)]);
for await (const piece of big.stream()) console.log(piece.length);
for await (const text of new Blob(['a', 'b']).stream().pipeThrough(new TextDecoderStream())) console.log(text);
for await (const piece of new Blob([]).stream()) console.log('never', piece);`),
    ).toEqual(['0 65536', '0 65536', '0 18928', '0 ab']);
  });

  it('is read in the order in which it was asked for, and time waits for it', async () => {
    expect(
      await printed(`const big = new Blob([new Uint8Array(5_000_000)]);
setTimeout(() => console.log('timer'), 1);
await Promise.all([big.text().then(() => console.log('big')), new Blob(['x']).text().then(() => console.log('small'))]);`),
    ).toEqual(['0 big', '0 small', '1 timer']);
  });

  it('its stream can be left, and read into a buffer of one’s own', async () => {
    expect(
      await printed(`${file}const left = file.stream().getReader(); await left.cancel();
const reader = file.stream().getReader({ mode: 'byob' });
const { value } = await reader.read(new Uint8Array(2));
console.log(new TextDecoder().decode(value));
for await (const _ of file.stream()) break;
console.log(await new Response(file.stream()).text() === await file.text());`),
    ).toEqual(['0 id', '0 true']);
  });

  it('what is none is refused', async () => {
    expect(
      await printed(`for (const how of ['text', 'stream'] as const) {
  try { await (Blob.prototype[how] as any).call({}); } catch (e: any) { console.log(how, e.name); }
}`),
    ).toEqual(['0 text TypeError', '0 stream TypeError']);
  });
});
