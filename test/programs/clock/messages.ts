// Messages are events of the clock: in order, at the time at which they were sent, and only to who listens.
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data, type, timeStamp }) => {
  console.log('port1', type, data, timeStamp, performance.now());
  if (data.n < 3) port1.postMessage({ n: data.n + 1 });
};
port2.addEventListener('message', (event) => {
  console.log('port2', event.data, event instanceof MessageEvent);
  if (event.data.n < 3) port2.postMessage({ n: event.data.n + 1 });
});
port2.postMessage({ n: 0 });
setTimeout(() => console.log('timer of the same instant'), 0);
Promise.resolve().then(() => console.log('microtask'));
port1.postMessage({ kept: 'until port2 is started' });
await new Promise((done) => setTimeout(done, 10));
port2.start();
await new Promise((done) => setTimeout(done, 10));
const bytes = new Uint8Array([1, 2, 3]);
port1.postMessage(bytes, [bytes.buffer]);
console.log(bytes.length);
for (const wrong of [() => port1.postMessage(() => 1), () => port1.postMessage(port2, [port2])]) {
  try {
    wrong();
  } catch (error: any) {
    console.log(error.name);
  }
}
await new Promise((done) => setTimeout(done, 10));
port2.onclose = () => console.log('port2 is closed');
port1.close();
port2.postMessage('nobody hears this');
const [a, b, c] = ['parcels', 'parcels', 'letters'].map((name) => new BroadcastChannel(name));
for (const [name, channel] of Object.entries({ a, b, c }))
  channel.onmessage = ({ data }) => console.log(name, data);
a.postMessage({ from: a.name });
setTimeout(() => {
  b.close();
  a.postMessage('nobody is left');
}, 5);
await new Promise((done) => setTimeout(done, 10));
try {
  b.postMessage(1);
} catch (error: any) {
  console.log(error.name);
}
console.log(structuredClone(new Map([[1, { a: new Date(0) }]])));
