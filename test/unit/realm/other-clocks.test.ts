import { describe, expect, it } from 'vitest';
import { only, printed, printedIn, runProgram, texts } from '../run-program.ts';

it('animation frames come every 16 virtual ms', async () => {
  expect(
    await printed(`requestAnimationFrame((at) => { console.log(at); requestAnimationFrame((next) => console.log(next)); });
const id = requestAnimationFrame(() => console.log('never')); cancelAnimationFrame(id);`),
  ).toEqual(['16 16', '32 32']);
});

it('the scheduler’s waits and tasks are virtual', async () => {
  expect(
    await printed(`const { scheduler } = globalThis as any;
await scheduler.wait(50); console.log('waited');
await scheduler.yield(); console.log('yielded');
console.log(await scheduler.postTask(() => 'task', { delay: 7 }));
await scheduler.postTask(() => { throw new Error('x'); }).catch((e: Error) => console.log(e.message));`),
  ).toEqual(['50 waited', '50 yielded', '57 task', '57 x']);
});

describe('the scheduler', () => {
  it('runs tasks of one time by priority, and after a yield goes on first', async () => {
    expect(
      await texts(`const { scheduler } = globalThis as any;
const say = (text: string) => () => console.log(text);
scheduler.postTask(say('background'), { priority: 'background' });
scheduler.postTask(say('visible'));
setTimeout(say('timer'), 0);
scheduler.postTask(say('blocking'), { priority: 'user-blocking' });
await scheduler.yield();
console.log('after the yield');`),
    ).toEqual(['blocking', 'after the yield', 'visible', 'timer', 'background']);
  });

  it('rejects with the signal’s own reason, and does not run the task', async () => {
    const trace = await runProgram(`const { scheduler } = globalThis as any;
const controller = new AbortController();
const reason = { why: 'no longer wanted' };
const task = scheduler.postTask(() => console.log('ran'), { delay: 50, signal: controller.signal });
setTimeout(() => controller.abort(reason), 20);
await task.catch((error: unknown) => console.log(error === reason));
await scheduler.postTask(() => {}, { signal: controller.signal }).catch((error: unknown) => console.log(error === reason));
const late = new AbortController();
console.log(await scheduler.postTask(() => { late.abort(); return 'what it returned'; }, { signal: late.signal }));`);
    expect(printedIn(trace)).toEqual(['20 true', '20 true', '20 what it returned']);
    expect([...trace.of('timer-clear')].map(({ time }) => time)).toEqual([20]);
  });

  it('refuses what is no task', async () => {
    expect(
      await texts(`const { scheduler } = globalThis as any;
for (const wrong of [['text'], [() => {}, { priority: 'urgent' }], [() => {}, { delay: -1 }]]) {
  await scheduler.postTask(...wrong).catch((error: Error) => console.log(error.name));
}`),
    ).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });
});

it('frames and timers are cleared each by its own', async () => {
  expect(
    await printed(`const frame = requestAnimationFrame(() => console.log('frame'));
const timer = setTimeout(() => console.log('timer'), 5);
clearTimeout(frame); cancelAnimationFrame(timer);`),
  ).toEqual(['5 timer', '16 frame']);
});

it('a promise of node:timers/promises cannot be cleared by a guessed number', async () => {
  expect(
    await printed(`import { setTimeout as sleep } from 'node:timers/promises';
const wait = sleep(10, 'slept');
for (let id = 0; id < 10; id++) clearTimeout(id);
console.log(await wait);`),
  ).toEqual(['10 slept']);
});

describe('messages', () => {
  it('through a channel take no virtual time, and come before the next timer', async () => {
    expect(
      await printed(`const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => console.log(data);
setTimeout(() => console.log('timer'), 1);
port2.postMessage('message');`),
    ).toEqual(['0 message', '1 timer']);
  });

  it('wait for a port that is started, and for nobody when it is closed', async () => {
    expect(
      await printed(`const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', ({ data }) => console.log(data));
port2.postMessage('early');
setTimeout(() => port1.start(), 10);
setTimeout(() => { port2.postMessage('late'); port2.close(); port2.postMessage('never'); }, 20);
port1.addEventListener('close', () => console.log('closed'));`),
    ).toEqual(['10 early', '20 late', '20 closed']);
  });

  it('are copies', async () => {
    expect(
      await texts(`const { port1, port2 } = new MessageChannel();
const sent = { n: 1, bytes: new Uint8Array(2) };
port1.onmessage = ({ data }) => console.log(data === sent, data);
port2.postMessage(sent, { transfer: [sent.bytes.buffer] });
console.log(sent.bytes.length);
try { port2.postMessage(() => {}); } catch (e: any) { console.log(e.name); }`),
    ).toEqual(['0', 'DataCloneError', 'false { n: 1, bytes: Uint8Array(2) [ 0, 0 ] }']);
  });

  it('through a broadcast reach every other channel of the name', async () => {
    expect(
      await texts(`const [a, b, c] = ['x', 'x', 'y'].map((name) => new BroadcastChannel(name));
for (const [name, channel] of Object.entries({ a, b, c })) channel.onmessage = ({ data }) => console.log(name, data);
a.postMessage(1); b.postMessage(2); b.close(); a.postMessage(3);`),
    ).toEqual(['a 2']);
  });

  it('that nobody will ever send are waited for in vain', async () => {
    const trace = await runProgram(
      `const { port1 } = new MessageChannel();\nawait new Promise((done) => { port1.onmessage = done; });`,
    );
    expect(only(trace, 'run-end').outcome).toBe('deadlock');
  });
});

it('an event says when it was made, in virtual time', async () => {
  expect(
    await printed(`const event = new Event('x');
setTimeout(() => {
  console.log(event.timeStamp, new CustomEvent('y', { detail: 1 }).timeStamp, new CustomEvent('z') instanceof Event);
  const controller = new AbortController();
  controller.signal.onabort = (aborted) => console.log(aborted.timeStamp);
  controller.abort();
}, 40);`),
  ).toEqual(['40 0 40 true', '40 40']);
});

it('microtasks that a program queues run in the order of the engine', async () => {
  expect(
    await printed(`queueMicrotask(() => console.log('first'));
Promise.resolve().then(() => console.log('second'));
queueMicrotask(() => console.log('third'));
console.log('now');`),
  ).toEqual(['0 now', '0 first', '0 second', '0 third']);
});
