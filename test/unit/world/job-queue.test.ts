import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/runtime/index.ts';
import { lanes, waits } from '../../../src/runtime/trace/index.ts';
import { printed, printedIn, runProgram } from '../run-program.ts';

const head = `import { createQueue } from '@lanternpost/queue';
import { setTimeout as sleep } from 'node:timers/promises';
`;
const run = (body: string, options?: Parameters<typeof runProgram>[1]) =>
  runProgram(head + body, options);
const lines = (body: string) => printed(head + body);

describe('a job queue', () => {
  it('gives out jobs in order, 20 ms each, and 10 ms for an acknowledgement', async () => {
    expect(
      await lines(`const queue = createQueue(3);
while (queue.left() > 0) {
  const job = await queue.receive();
  console.log(job);
  await queue.ack(job);
  console.log('left', queue.left());
}`),
    ).toEqual([
      "20 { id: 'j1', attempts: 1 }",
      '30 left 2',
      "50 { id: 'j2', attempts: 1 }",
      '60 left 1',
      "80 { id: 'j3', attempts: 1 }",
      '90 left 0',
    ]);
  });

  it('gives each job to one of those who ask at the same time, in the order in which they asked', async () => {
    expect(
      await lines(`const queue = createQueue(2);
const ask = async (who: string) => console.log(who, (await queue.receive()).id);
await Promise.all([ask('a'), ask('b'), ask('c')]);`),
    ).toEqual(['20 a j1', '20 b j2', '1020 c j1']);
  });

  it('gives a job again, behind the others, when its lease of 1,000 ms ends', async () => {
    const trace = await run(`const queue = createQueue(2);
for (let i = 0; i < 4; i++) { const { id, attempts } = await queue.receive(); console.log(id, attempts); }`);
    expect(printedIn(trace)).toEqual(['20 j1 1', '40 j2 1', '1020 j1 2', '1040 j2 2']);
    const ends = [...trace.of('queue-lease-end')].map(({ time, job }) => `${time} ${job}`);
    expect(ends.slice(0, 2)).toEqual(['1020 j1', '1040 j2']);
  });

  it('gives a job again that was given back, behind the others', async () => {
    const trace = await run(`const queue = createQueue(2);
const first = await queue.receive();
await queue.nack(first);
for (let i = 0; i < 2; i++) console.log(await queue.receive());`);
    expect(printedIn(trace)).toEqual([
      "50 { id: 'j2', attempts: 1 }",
      "70 { id: 'j1', attempts: 2 }",
    ]);
    expect([...trace.of('queue-nack')].map(({ time, job }) => `${time} ${job}`)).toEqual(['30 j1']);
  });

  it('takes an acknowledgement after the lease, and the job does not come a third time', async () => {
    expect(
      await lines(`const queue = createQueue(1);
const first = await queue.receive();
const second = queue.receive();
await sleep(1500);
await queue.ack(first); await queue.ack(await second);
console.log(queue.left(), (await second).attempts);
await Promise.race([queue.receive(), sleep(3000)]);
console.log('nothing came');`),
    ).toEqual(['1540 0 2', '4540 nothing came']);
  });

  it('a job that is given back after its lease stays with whoever has it now', async () => {
    expect(
      await lines(`const queue = createQueue(1);
const first = await queue.receive();
const second = await queue.receive();
await queue.nack(first);
console.log(await Promise.race([queue.receive(), sleep(500, 'nothing came')]));
await queue.ack(second);`),
    ).toEqual(['1530 nothing came']);
  });

  it('what is no job is refused', async () => {
    expect(
      await lines(`const queue = createQueue(1);
for (const call of [() => queue.ack(undefined as any), () => queue.nack({} as any)])
  await call().catch((e) => console.log(e));
for (const jobs of [-1, 1.5, NaN, '3' as any, 1e9]) { try { createQueue(jobs); } catch (e) { console.log(e); } }`),
    ).toEqual([
      '0 TypeError: ack takes a job that the queue gave',
      '0 TypeError: nack takes a job that the queue gave',
      ...Array(5).fill('0 RangeError: createQueue takes a whole number of jobs up to 100000'),
    ]);
  });
});

describe('who waits for a job', () => {
  it('waits for ever when there is none, and the report says for what', async () => {
    const trace = await run(`const queue = createQueue(0);
await queue.receive();`);
    expect(summary(trace)).toMatchObject({
      outcome: 'deadlock',
      at: 20,
      site: { line: 4 },
    });
    expect(waits(trace).map(({ text }) => text)).toEqual([
      'for a job of the queue, which has none left',
    ]);
  });

  it('leaves with the signal’s own reason, and takes no job with it', async () => {
    expect(
      await lines(`const queue = createQueue(1), stop = new AbortController(), reason = new Error('enough');
setTimeout(() => stop.abort(reason), 10);
await queue.receive({ signal: stop.signal }).catch((e) => console.log(e === reason));
await queue.receive({ signal: stop.signal }).catch((e) => console.log(e === reason));
const empty = createQueue(0);
await empty.receive({ signal: AbortSignal.timeout(100) }).catch((e) => console.log(e.name));
console.log((await queue.receive()).attempts);`),
    ).toEqual(['10 true', '10 true', '110 TimeoutError', '130 1']);
  });

  it('is not disturbed by an abort after the job has come', async () => {
    const trace = await run(`const queue = createQueue(2), stop = new AbortController();
await queue.receive({ signal: stop.signal }); stop.abort(); console.log((await queue.receive()).id);`);
    expect(printedIn(trace)).toEqual(['40 j2']);
    expect([...trace.of('rejection')]).toEqual([]);
  });

  it('has a span on its lane', async () => {
    const [main] = lanes(await run(`const queue = createQueue(1); await queue.receive();`)).lanes;
    expect(main?.spans).toMatchObject([{ from: 0, to: 20, label: 'a job of the queue' }]);
  });
});

describe('the events of a queue', () => {
  it('name the queue, the job, the attempt, and where it was opened', async () => {
    const trace = await run(`const queue = createQueue(1);
const job = await queue.receive(); await queue.ack(job);`);
    expect([...trace.of('queue-open')]).toMatchObject([
      { time: 0, queue: 1, jobs: 1, actor: 'reader', site: { line: 3, text: 'createQueue(1)' } },
    ]);
    expect([...trace.of('queue-receive')]).toMatchObject([{ time: 0, queue: 1, receive: 1 }]);
    expect([...trace.of('queue-job')]).toMatchObject([
      { time: 20, actor: 'world', receive: 1, job: 'j1', attempt: 1 },
    ]);
    expect([...trace.of('queue-ack')]).toMatchObject([{ time: 30, actor: 'reader', job: 'j1' }]);
  });
});

it('a schedule scales what a queue takes, but not its leases', async () => {
  const body = `const queue = createQueue(1);
await queue.receive(); const at = performance.now(); await queue.receive(); console.log(at, performance.now() - at);`;
  const times = new Set<string>();
  for (const seed of [1, 2, 3, 4]) {
    const [line = ''] = printedIn(await run(body, { seed }));
    const [, first, lease] = line.split(' ').map(Number);
    expect(first).toBeGreaterThanOrEqual(10);
    expect(first).toBeLessThanOrEqual(30);
    expect(lease).toBe(1000);
    times.add(line);
  }
  expect(times.size).toBeGreaterThan(1);
});

describe('what a scenario asks of queues', () => {
  const given = `for (let i = 0; i < 4; i++) {
  const job = await Promise.race([queue.receive(), sleep(500)]);
  if (!job) break;
  console.log(job.id, job.attempts);
  await queue.ack(job);
}
console.log('left', queue.left());`;
  const withWorld = async (world: NonNullable<Parameters<typeof runProgram>[1]>['world']) =>
    printedIn(await run(`const queue = createQueue(2);\n${given}`, { world }));

  it('other times', async () => {
    expect(await withWorld({ queue: { receive: 100, ack: 50 } })).toEqual([
      '100 j1 1',
      '250 j2 1',
      '800 left 0',
    ]);
  });

  it('shorter leases: a job comes again while it is worked on', async () => {
    const body = `const queue = createQueue(1);
const slow = async () => { const job = await queue.receive(); await sleep(100); await queue.ack(job); console.log(job.attempts); };
await Promise.all([slow(), slow()]);`;
    expect(printedIn(await run(body, { world: { queue: { lease: 60 } } }))).toEqual([
      '130 1',
      '190 2',
    ]);
  });

  it('a copy of a job, even of one that is done', async () => {
    expect(await withWorld({ queue: { duplicates: ['j1'] } })).toEqual([
      '20 j1 1',
      '50 j1 2',
      '80 j2 1',
      '590 left 0',
    ]);
  });

  it('an acknowledgement that is lost: nobody is told, and the job comes again', async () => {
    const body = `const queue = createQueue(1);
for (let i = 0; i < 2; i++) { const job = await queue.receive(); await queue.ack(job); console.log(job.attempts, queue.left()); }`;
    expect(printedIn(await run(body, { world: { queue: { lostAcks: ['j1'] } } }))).toEqual([
      '30 1 1',
      '1030 2 0',
    ]);
  });
});
