// Controllers, the signals that follow them, time that is over, and who listens.
import { setTimeout as sleep } from 'node:timers/promises';
const a = new AbortController();
const b = new AbortController();
const first = AbortSignal.any([a.signal, b.signal]);
const nested = AbortSignal.any([first, AbortSignal.timeout(40)]);
const say = (name: string) => (event: Event) =>
  console.log(name, event.type, event.timeStamp, (event.target as AbortSignal).reason);
for (const [name, signal] of Object.entries({ a: a.signal, b: b.signal, first, nested })) {
  signal.addEventListener('abort', say(name), { once: name === 'first' });
  signal.onabort = () => console.log(name, 'handler', first.aborted, nested.aborted);
}
b.signal.addEventListener('abort', { handleEvent: ({ type }) => console.log('object', type) });
setTimeout(() => {
  b.abort();
  a.abort(new Error('too late'));
}, 20);
const outcomes = await Promise.allSettled([
  sleep(30, 'slept', { signal: nested }),
  fetch('https://api.lanternpost.test/posts', { signal: first }),
  fetch('https://api.lanternpost.test/posts', { signal: AbortSignal.timeout(10) }),
  new ReadableStream({}).pipeTo(new WritableStream({}), { signal: first }),
]);
for (const outcome of outcomes)
  console.log(outcome.status, (outcome as any).reason?.name, (outcome as any).reason);
console.log(
  AbortSignal.any([first, a.signal]).reason === b.signal.reason,
  AbortSignal.abort().reason,
);
const quiet = new AbortController();
const loud = new AbortController();
const unheard = AbortSignal.any([quiet.signal, loud.signal]);
loud.abort('loud');
quiet.abort('quiet');
console.log(unheard.reason);
class Bell extends EventTarget {
  ring = () => this.dispatchEvent(new CustomEvent('ring', { detail: 7, cancelable: true }));
}
const bell = new Bell();
const heard = async ({ detail, timeStamp }: any) => {
  await null;
  console.log('heard', detail, timeStamp);
};
bell.addEventListener('ring', heard as never);
bell.addEventListener('ring', (event) => event.preventDefault());
setTimeout(() => console.log(bell.ring()), 5);
await sleep(10);
bell.removeEventListener('ring', heard as never);
console.log(bell.ring());
new AbortController().signal.addEventListener('abort', () => {});
