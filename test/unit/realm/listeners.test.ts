import { describe, expect, it } from 'vitest';
import { printed, runProgram, texts } from '../run-program.ts';

const listenersOf = async (text: string) =>
  [...(await runProgram(text)).of('listener')].map(
    ({ time, how, on, type, site, task }) =>
      `${time} ${how} ${on} ${type} line ${site?.line} task ${task}`,
  );

describe('who listens to what is on the trace', () => {
  it('when a listener is added, fires and is removed', async () => {
    expect(
      await listenersOf(`const target = new EventTarget();
const heard = () => console.log('heard');
target.addEventListener('x', heard);
target.addEventListener('x', heard);
setTimeout(() => target.dispatchEvent(new Event('x')), 10);
setTimeout(() => {
  target.removeEventListener('x', heard);
  target.removeEventListener('x', heard);
  target.dispatchEvent(new Event('x'));
}, 20);`),
    ).toEqual([
      '0 add EventTarget x line 3 task 1',
      '10 fired EventTarget x line 3 task 0',
      '20 remove EventTarget x line 7 task 0',
    ]);
  });

  it('once, and until a signal says otherwise', async () => {
    expect(
      await listenersOf(`const { signal } = new AbortController(), until = new AbortController();
const target = new EventTarget();
target.addEventListener('x', () => {}, { once: true });
target.addEventListener('x', { handleEvent() {} }, { signal: until.signal });
target.dispatchEvent(new Event('x')); target.dispatchEvent(new Event('x'));
until.abort();
target.addEventListener('x', () => {}, { signal: until.signal });`),
    ).toEqual([
      '0 add EventTarget x line 3 task 1',
      '0 add EventTarget x line 4 task 1',
      '0 fired EventTarget x line 3 task 1',
      '0 fired EventTarget x line 4 task 1',
      '0 fired EventTarget x line 4 task 1',
      '0 remove EventTarget x line 4 task 1',
    ]);
  });

  it('on signals and ports too, by their names', async () => {
    expect(
      await listenersOf(`AbortSignal.timeout(5).addEventListener('abort', () => {});
const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', () => {});
port1.start(); port2.postMessage(1);`),
    ).toEqual([
      '0 add AbortSignal abort line 1 task 1',
      '0 add MessagePort message line 3 task 1',
      '0 fired MessagePort message line 3 task 0',
      '5 fired AbortSignal abort line 1 task 0',
    ]);
  });

  it('but not what the platform and the realm listen to', async () => {
    expect(
      await listenersOf(`import { setTimeout as sleep } from 'node:timers/promises';
const controller = new AbortController();
await sleep(1, null, { signal: controller.signal });
await fetch('https://api.lanternpost.test/posts', { signal: controller.signal });
new Request('https://api.lanternpost.test/posts', { signal: controller.signal });
await new ReadableStream({ start(c) { c.close(); } }).pipeTo(new WritableStream(), { signal: controller.signal });`),
    ).toEqual([]);
  });
});

describe('a listener', () => {
  it('is called as the platform calls it', async () => {
    expect(
      await texts(`class Bell extends EventTarget { ring() { return this.dispatchEvent(new Event('ring', { cancelable: true })); } }
const bell = new Bell();
function heard(this: unknown, event: Event) { console.log(this === bell, event.target === bell, event.type, event.currentTarget === bell); }
bell.addEventListener('ring', heard);
bell.addEventListener('ring', { handleEvent(event) { console.log('object', event.type); event.preventDefault(); } });
bell.addEventListener('ring', null);
console.log(bell.ring());
console.log(EventTarget.prototype.addEventListener.name, EventTarget.prototype.addEventListener.length, EventTarget.prototype.removeEventListener.length, Object.keys(EventTarget.prototype));
try { bell.addEventListener('ring', 7 as never); } catch (e: any) { console.log(e.name); }`),
    ).toEqual([
      'true true ring true',
      'object ring',
      'false',
      `addEventListener 2 2 [ 'addEventListener', 'removeEventListener', 'dispatchEvent' ]`,
      'TypeError',
    ]);
  });

  it('that throws is reported, and the others are called', async () => {
    expect(
      await printed(`const target = new EventTarget();
target.addEventListener('x', () => { throw new Error('in a listener'); });
target.addEventListener('x', () => console.log('next'));
target.dispatchEvent(new Event('x'));
console.log('after');`),
    ).toEqual(['0 Error: in a listener', '0 next', '0 after']);
  });

  it('starts tasks for whoever dispatched; what the clock dispatches is nobody’s', async () => {
    const trace = await runProgram(`const target = new EventTarget();
const work = async () => {};
target.addEventListener('x', () => { void work(); });
AbortSignal.timeout(10).addEventListener('abort', () => { void work(); });
const ring = async () => { target.dispatchEvent(new Event('x')); };
await ring();
await new Promise((done) => setTimeout(done, 20));`);
    expect(
      [...trace.of('task-start')].map(({ task, parent, name }) => `${task} ${name} of ${parent}`),
    ).toEqual(['1 main of 0', '2 ring of 1', '3 work of 2', '4 work of 0']);
  });
});

describe('a listener that is left behind when main settles', () => {
  const left = async (text: string) =>
    [...(await runProgram(text)).of('leak')].map(({ what, site }) => `${what} ${site?.line}`);

  it('is a leak on a signal whose controller is there and never aborted', async () => {
    expect(
      await left(`const controller = new AbortController();
const stop = () => {};
controller.signal.addEventListener('abort', stop);
controller.signal.addEventListener('abort', () => {}, { once: true });
controller.signal.addEventListener('abort', stop);
await null;`),
    ).toEqual(['listener 3', 'listener 4']);
  });

  it.each([
    [
      'removed',
      `const f = () => {}; signal.addEventListener('abort', f); signal.removeEventListener('abort', f);`,
    ],
    ['the signal aborted', `signal.addEventListener('abort', () => {}); controller.abort();`],
    ['it is a timeout’s', `AbortSignal.timeout(5).addEventListener('abort', () => {});`],
    ['it is a target of another kind', `new EventTarget().addEventListener('abort', () => {});`],
    [
      'another signal took it away',
      `const c = new AbortController(); signal.addEventListener('abort', () => {}, { signal: c.signal }); c.abort();`,
    ],
  ])('but not when %s', async (_why, text) => {
    expect(
      await left(
        `const controller = new AbortController(), { signal } = controller;\n${text}\nawait null;`,
      ),
    ).toEqual([]);
  });
});
