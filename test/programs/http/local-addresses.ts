// Addresses that lead to nobody: of blobs, and of data. A body that fills the program's own buffer.
const say = (...what: unknown[]) => console.log(performance.now(), ...what);
const address = URL.createObjectURL(new Blob(['one, ', 'two'], { type: 'text/csv' }));
setTimeout(() => say('timer'), 1);
for (const each of [address, 'data:text/html;base64,PGI+w7w8L2I+', 'data:,%C3%BC%20#part']) {
  const response = await fetch(each);
  say(each, response.type, [...response.headers].join(' '), await response.text());
}
URL.revokeObjectURL(address);
for (const each of [address, 'data:nothing', 'data:;base64,*', 'ftp://a.test/']) {
  await fetch(each).catch((error) => say(String(error)));
}
const { body } = await fetch('https://api.lanternpost.test/parcels/LP-0001/events');
const reader = body!.getReader({ mode: 'byob' });
for (let view = new Uint8Array(64); ; ) {
  const { done, value } = await reader.read(view);
  if (done) break;
  say(value.length, new TextDecoder().decode(value).length);
  view = new Uint8Array(value.buffer);
}
const text = new ReadableStream({
  start(controller) {
    controller.enqueue('text');
    controller.close();
  },
});
await new Response(text).text().catch((error) => say(String(error)));
