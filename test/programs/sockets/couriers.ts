// Two sockets at once, one that leaves; one that nobody answers; what is sent, and when the buffer is empty.
const url = 'wss://live.lanternpost.test/couriers';
const open = (name: string, address: string) => {
  const ws = new WebSocket(address, ['a', 'b']);
  for (const type of ['open', 'message', 'error', 'close']) {
    ws.addEventListener(type, (event: any) =>
      console.log(name, type, ws.readyState, event.data ?? event.code, event.wasClean, ws.protocol),
    );
  }
  return ws;
};
const [first, second] = [open('first', url), open('second', url)];
open('nobody', 'wss://live.lanternpost.test/nobody');
first.onopen = async () => {
  for (const data of ['text', 'ü', new Uint8Array([1, 2, 3]), new Blob(['abcd'])]) {
    first.send(data);
    console.log('buffered', first.bufferedAmount);
  }
  await new Promise((done) => setTimeout(done));
  console.log('buffered', first.bufferedAmount);
};
second.onmessage = () => second.close(4001, 'seen enough');
for (const wrong of [
  () => first.send('too early'),
  () => first.close(1001),
  () => new WebSocket('x'),
]) {
  try {
    wrong();
  } catch (error: any) {
    console.log(error.name, error.message, error instanceof DOMException);
  }
}
await new Promise((done) => first.addEventListener('close', done));
console.log('over');
