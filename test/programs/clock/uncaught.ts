// What nobody catches, in every place where it may be thrown; and rejections, unhandled and handled late.
const fail = (where: string) => () => {
  console.log('before', where);
  throw new Error(where);
};
setTimeout(fail('timer'), 1);
queueMicrotask(fail('microtask'));
queueMicrotask(() => console.log('after the microtask'));
const target = new EventTarget();
target.addEventListener('x', fail('listener'));
target.addEventListener('x', { handleEvent: fail('object') });
target.addEventListener('x', () => console.log('last listener'));
target.dispatchEvent(new Event('x'));
console.log('after dispatch');
const { port1, port2 } = new MessageChannel();
port1.onmessage = fail('message');
port2.postMessage(1);
requestAnimationFrame(fail('frame'));
const late = Promise.reject(new Error('handled late'));
const soon = Promise.reject(new Error('handled in time'));
void Promise.reject(new Error('never handled'));
const job = async () => {
  await null;
  throw new RangeError('floating');
};
void job();
await null;
soon.catch(() => {});
await new Promise((done) => setTimeout(done, 5));
late.catch((error) => console.log(error.message));
const controller = new AbortController();
controller.signal.addEventListener('abort', fail('abort listener'));
controller.abort();
console.log('after abort');
await new Promise((done) => setTimeout(done, 20));
new Promise(() => fail('executor')());
void (async () => fail('at once')())();
await null;
throw new TypeError('main');
