import { describe, expect, it } from 'vitest';
import { lanes } from '../../../src/runtime/trace/index.ts';
import { only, printed, printedIn, runProgram } from '../run-program.ts';

const head = `import { renderLabelSync, startWorker } from '@lanternpost/labels';
import { setTimeout as sleep } from 'node:timers/promises';
`;
const run = (body: string, options?: Parameters<typeof runProgram>[1]) =>
  runProgram(head + body, options);
const lines = (body: string) => printed(head + body);

describe('a worker', () => {
  it('renders a label in 200 ms, or as long as is said, while the program goes on', async () => {
    expect(
      await lines(`using worker = startWorker();
const beat = setInterval(() => console.log('beat'), 80);
console.log(await worker.run('renderLabel', { id: 7 }));
clearInterval(beat);
await worker.run('renderLabel', { id: 8, ms: 35 });
console.log('second');`),
    ).toEqual(['80 beat', '160 beat', "200 { id: 7, svg: '<svg 7/>' }", '235 second']);
  });

  it('does one job at a time; two do two', async () => {
    expect(
      await lines(`using a = startWorker(); using b = startWorker();
const render = async (w: typeof a, id: number) => { await w.run('renderLabel', { id, ms: 100 }); console.log(id); };
await Promise.all([render(a, 1), render(a, 2), render(b, 3)]);`),
    ).toEqual(['100 1', '100 3', '200 2']);
  });

  it('answers with a message: what is due at that time comes first', async () => {
    expect(
      await lines(`using worker = startWorker();
const done = worker.run('renderLabel', { id: 1, ms: 100 }).then(() => console.log('label'));
setTimeout(() => console.log('timer'), 100);
await done;`),
    ).toEqual(['100 timer', '100 label']);
  });

  it('fails at a bad label after 50 ms, and lives on', async () => {
    expect(
      await lines(`using worker = startWorker();
await worker.run('renderLabel', { id: 1, bad: true }).catch((e) => console.log(e, e instanceof Error));
console.log((await worker.run('renderLabel', { id: 2, ms: 10 })).id);`),
    ).toEqual(['50 Error: bad label 1 true', '60 2']);
  });

  it('gets copies: what cannot be copied is refused, what is changed later does not matter', async () => {
    expect(
      await lines(`using worker = startWorker();
await worker.run('renderLabel', { id: 1, f() {} } as any).catch((e) => console.log(e.name));
await worker.run('renderLabel', { id: Promise.resolve(1) } as any).catch((e) => console.log(e.name));
const input = { id: 2, ms: 10 };
const label = worker.run('renderLabel', input);
input.id = 3;
console.log((await label).id);`),
    ).toEqual(['0 DataCloneError', '0 DataCloneError', '10 2']);
  });

  it('knows one job, and wants its input', async () => {
    expect(
      await lines(`using worker = startWorker();
for (const [name, input] of [['print', { id: 1 }], ['renderLabel', undefined], ['renderLabel', { id: 1, ms: -1 }], ['renderLabel', { id: 1, ms: '5' }]] as any)
  await worker.run(name, input).catch((e: any) => console.log(e));`),
    ).toEqual([
      "0 Error: The worker has no job 'print'; it has 'renderLabel'.",
      '0 TypeError: renderLabel takes { id, ms?, bad? }',
      '0 TypeError: The `ms` of a label is a number of milliseconds, 0 or more',
      '0 TypeError: The `ms` of a label is a number of milliseconds, 0 or more',
    ]);
  });
});

describe('a worker that is terminated', () => {
  it('rejects what it was given, at once, and takes nothing more', async () => {
    const trace = await run(`const worker = startWorker();
const jobs = [worker.run('renderLabel', { id: 1 }), worker.run('renderLabel', { id: 2 })];
setTimeout(() => { worker.terminate(); worker.terminate(); }, 30);
for (const job of await Promise.allSettled(jobs)) console.log((job as any).reason);
await worker.run('renderLabel', { id: 3 }).catch((e) => console.log(e));`);
    expect(printedIn(trace)).toEqual(Array(3).fill('30 Error: worker terminated'));
    expect(only(trace, 'worker-job-end')).toMatchObject({ time: 30, outcome: 'terminated' });
    expect(only(trace, 'worker-end').time).toBe(30);
    expect([...trace.of('leak')]).toEqual([]);
  });

  it('by the end of a block is terminated too', async () => {
    const trace = await run(`{ using worker = startWorker(); } await sleep(5);`);
    expect(only(trace, 'worker-end').time).toBe(0);
  });
});

it('a worker that nobody terminates is left behind, and its place is known', async () => {
  const trace = await run(`startWorker();`);
  expect(only(trace, 'leak')).toMatchObject({
    what: 'worker',
    id: 1,
    site: { line: 3, text: 'startWorker()' },
  });
});

describe('on the program’s own thread', () => {
  it('rendering blocks it, and gives the same label', async () => {
    const trace = await run(`setTimeout(() => console.log('timer'), 50);
console.log(renderLabelSync({ id: 1 }));
try { renderLabelSync({ id: 2, bad: true }); } catch (e) { console.log(e); }`);
    expect(printedIn(trace)).toEqual([
      "200 { id: 1, svg: '<svg 1/>' }",
      '250 Error: bad label 2',
      '250 timer',
    ]);
    expect(only(trace, 'turn')).toMatchObject({ time: 250, length: 250 });
  });

  it('a block does not stop the workers: what they did was over when it was over', async () => {
    const trace = await run(`using worker = startWorker();
const jobs = [1, 2].map((id) => worker.run('renderLabel', { id, ms: 100 }));
renderLabelSync({ id: 3, ms: 150 });
await jobs[0]; console.log('one'); await jobs[1]; console.log('two');`);
    expect(printedIn(trace)).toEqual(['150 one', '200 two']);
    const began = [...trace.of('worker-job')].map(({ at }) => at);
    const ended = [...trace.of('worker-job-end')].map(({ at }) => at);
    expect([began, ended]).toEqual([
      [0, 100],
      [100, 200],
    ]);
  });
});

describe('the events of a worker', () => {
  it('say what was done where', async () => {
    const trace = await run(`using worker = startWorker();
await worker.run('renderLabel', { id: 7 });`);
    expect(only(trace, 'worker-start')).toMatchObject({ worker: 1, site: { line: 3 } });
    expect(only(trace, 'worker-job')).toMatchObject({
      time: 0,
      actor: 'reader',
      worker: 1,
      job: 1,
      name: 'renderLabel',
    });
    expect(only(trace, 'worker-job-end')).toMatchObject({
      time: 200,
      actor: 'world',
      outcome: 'done',
    });
    const [main] = lanes(trace).lanes;
    expect(main?.spans).toMatchObject([{ from: 0, to: 200, label: 'renderLabel on worker 1' }]);
  });
});

describe('what a scenario asks of the label renderer', () => {
  it('other times, and labels that cannot be rendered', async () => {
    const trace = await run(
      `using worker = startWorker();
await worker.run('renderLabel', { id: 1 }); console.log('one');
await worker.run('renderLabel', { id: 2 }).catch((e) => console.log(e));`,
      { world: { labels: { ms: 30, bad: [2] } } },
    );
    expect(printedIn(trace)).toEqual(['30 one', '80 Error: bad label 2']);
  });

  it('a worker that stops, with all that it was given', async () => {
    const trace = await run(
      `const worker = startWorker();
for (const job of await Promise.allSettled([1, 2].map((id) => worker.run('renderLabel', { id })))) console.log((job as any).reason);
await worker.run('renderLabel', { id: 3 }).catch((e) => console.log(e));`,
      { world: { labels: { crashes: [1] } } },
    );
    expect(printedIn(trace)).toEqual([
      '50 Error: The worker stopped: out of memory',
      '50 Error: The worker stopped: out of memory',
      '50 Error: worker terminated',
    ]);
    expect(only(trace, 'worker-end')).toMatchObject({ time: 50, actor: 'world' });
    expect([...trace.of('leak')]).toEqual([]);
  });
});
