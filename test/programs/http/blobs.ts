// Blobs, files and forms, read in every way; streams that compress.
const say = (...what: unknown[]) => console.log(performance.now(), ...what);
const blob = new Blob(['id,weight\n', 'LP-0001,200\n'], { type: 'text/csv' });
setTimeout(() => say('timer'), 1);
say(await blob.text());
say(
  (await blob.arrayBuffer()).byteLength,
  (await blob.bytes()).length,
  await blob.slice(3, 9).text(),
);
let pieces = 0;
for await (const piece of blob.stream() as any) pieces += piece.length;
say('stream', pieces);
say(await new Response(blob).text(), (await (await new Response('x').blob()).text()).length);
const form = new FormData();
form.set('name', 'Ada');
form.set('file', new File(['a,b'], 'a.csv', { type: 'text/csv' }));
const back = await new Response(form).formData();
say(back.get('name'), (back.get('file') as File).name, await (back.get('file') as File).text());
say([...(await new Response(new URLSearchParams('a=1&b=2')).formData())].join(' '));
await new Response('no form').formData().catch((error) => say(error.name));
const packed = new Blob(['lantern '.repeat(1000)])
  .stream()
  .pipeThrough(new CompressionStream('gzip'));
const bytes = await new Response(packed).bytes();
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
say(bytes.length < 200, (await new Response(unpacked).text()).length);
const lines = blob.stream().pipeThrough(new TextDecoderStream());
for await (const text of lines as any) say('text', text.length);
const before = new File([], 'a', { lastModified: 5 });
await new Promise((done) => setTimeout(done, 20));
say(before.lastModified, new File(['a'], 'b').lastModified - Date.now(), before instanceof Blob);
const broken = new Blob(['not packed']).stream().pipeThrough(new DecompressionStream('gzip'));
await new Response(broken).text().catch((error) => say(String(error)));
try {
  new CompressionStream('zip' as CompressionFormat);
} catch (error: any) {
  say(error.name);
}
