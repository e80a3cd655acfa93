import { expect, it } from 'vitest';
import { printed } from '../run-program.ts';

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

it('a message through a channel takes no virtual time, and comes before the next timer', async () => {
  expect(
    await printed(`const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => console.log(data);
setTimeout(() => console.log('timer'), 1);
port2.postMessage('message');`),
  ).toEqual(['0 message', '1 timer']);
});

it('microtasks that a program queues run in the order of the engine', async () => {
  expect(
    await printed(`queueMicrotask(() => console.log('first'));
Promise.resolve().then(() => console.log('second'));
queueMicrotask(() => console.log('third'));
console.log('now');`),
  ).toEqual(['0 now', '0 first', '0 second', '0 third']);
});
