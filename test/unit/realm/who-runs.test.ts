import { describe, expect, it } from 'vitest';
import { only, printed, runProgram } from '../run-program.ts';

const tasksOf = async (text: string) =>
  [...(await runProgram(text)).of('task-start')].map(
    ({ task, parent, name }) => `${task} ${name} of ${parent}`,
  );

const logsOf = async (text: string) =>
  [...(await runProgram(text)).of('log')].map(({ task }) => task);

describe('a microtask belongs to who queued it', () => {
  it('with the tasks that it starts and the lines that it prints', async () => {
    const text = `const work = async () => {};
const job = async () => {
  queueMicrotask(() => { console.log('by the job'); void work(); });
  await null;
};
await job();
queueMicrotask(() => console.log('by main'));
await null;`;
    expect(await tasksOf(text)).toEqual(['1 main of 0', '2 job of 1', '3 work of 2']);
    expect(await logsOf(text)).toEqual([2, 1]);
  });

  it('and leaves nothing to the next one', async () => {
    expect(
      await logsOf(`setTimeout(() => {
  queueMicrotask(() => console.log('nobody’s'));
}, 5);
const job = async () => { queueMicrotask(() => {}); };
await job();
await new Promise((done) => setTimeout(done, 10));
console.log('main’s');`),
    ).toEqual([0, 1]);
  });

  it('runs in the engine’s order, and may throw', async () => {
    expect(
      await printed(`queueMicrotask(() => { throw new Error('in a microtask'); });
queueMicrotask(() => console.log('next'));
try { queueMicrotask('text' as never); } catch (e: any) { console.log(e.name); }
console.log(queueMicrotask.name, queueMicrotask.length);`),
    ).toEqual(['0 TypeError', '0 queueMicrotask 1', '0 Error: in a microtask', '0 next']);
  });
});

it('a block of the thread belongs to who began it', async () => {
  const trace = await runProgram(`const busy = async (ms: number) => {
  await null;
  const end = performance.now() + ms;
  while (performance.now() < end);
};
await busy(30);`);
  expect(only(trace, 'turn')).toMatchObject({ task: 2, length: 30, time: 30 });
});

describe('when main fails', () => {
  it('its end names the line at which it waited for what failed it', async () => {
    const trace = await runProgram(`const job = async () => {
  await null;
  throw new Error('no');
};

await job();`);
    expect(only(trace, 'main-settled').site).toMatchObject({ line: 6, text: 'job()' });
  });

  it('by itself, the engine’s stack has the line', async () => {
    const trace = await runProgram(`await null;\nthrow new Error('no');`);
    const { site, stack } = only(trace, 'main-settled');
    expect(site).toBeUndefined();
    expect(trace.locate(stack as string)).toMatchObject({ line: 2 });
  });
});

describe('the place of a call', () => {
  it('belongs to what that call starts, not to what is called after it', async () => {
    const text = `const box = { run() {}, each: (f: () => Promise<void>) => [1].map(f) };
box.run();
await Promise.all(box.each(async () => {}));`;
    const [, task] = (await runProgram(text)).of('task-start');
    expect(task?.name).toBe('each callback');
    expect(task?.called).toBeUndefined();
  });
});
