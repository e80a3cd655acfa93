import { describe, expect, it } from 'vitest';
import {
  lanes,
  queues,
  sockets,
  textForm,
  waitReport,
  waits,
  workers,
} from '../../../src/runtime/trace/index.ts';
import { deadlock, site, traceOf } from './hand-made.ts';

const url = 'wss://live.lanternpost.test/couriers';

describe('sockets', () => {
  const trace = traceOf([
    { kind: 'socket-open', socket: 1, api: 'WebSocket', url, site: site(3) },
    { kind: 'socket-open', socket: 2, api: 'WebSocket', url, site: site(4) },
    {
      kind: 'socket-open',
      socket: 3,
      api: 'EventSource',
      url: 'https://api.lanternpost.test/tracking/live',
    },
    { kind: 'socket-ready', time: 50, socket: 1 },
    { kind: 'socket-message', socket: 1, direction: 'in', data: 'a' },
    { kind: 'socket-message', socket: 1, direction: 'out', data: 'b' },
    { kind: 'socket-message', socket: 1, direction: 'in', data: 'c' },
    { kind: 'socket-close', socket: 2, code: 1006, reason: '', by: 'network' },
    { kind: 'socket-close', time: 500, socket: 1, code: 1000, reason: 'done', by: 'server' },
  ]);

  it('have their handshake, their messages and their end', () => {
    expect(sockets(trace)).toMatchObject([
      { start: 0, ready: 50, end: 500, code: 1000, closedBy: 'server', received: 2, sent: 1 },
      { start: 0, ready: undefined, end: 50, code: 1006, closedBy: 'network' },
      { start: 0, ready: undefined, end: undefined, code: undefined },
    ]);
  });

  it('are a line of the text form', () => {
    expect(textForm(trace)).toContain(
      '├ sockets: live.lanternpost/couriers 0→500 · live.lanternpost/couriers 0→50 ✗ (1006) · /tracking/live 0→…\n',
    );
  });
});

describe('workers', () => {
  const job = (id: number, at = 0) =>
    ({ kind: 'worker-job', worker: 1, job: id, at, name: 'renderLabel', input: null }) as const;
  const trace = traceOf([
    { kind: 'worker-start', worker: 1, site: site(2) },
    { kind: 'worker-start', worker: 2, site: site(2) },
    job(1),
    { kind: 'worker-job-end', time: 200, worker: 1, job: 1, at: 200, outcome: 'done' },
    job(2, 200),
    { kind: 'worker-end', time: 300, worker: 1 },
    { kind: 'worker-job-end', worker: 1, job: 2, at: 300, outcome: 'terminated' },
    { kind: 'main-settled', outcome: 'fulfilled', value: null },
    { kind: 'leak', what: 'worker', id: 2, site: site(2) },
    { kind: 'run-end', actor: 'world', outcome: 'finished' },
  ]);

  it('have their jobs', () => {
    expect(workers(trace)).toMatchObject([
      {
        start: 0,
        end: 300,
        jobs: [
          { name: 'renderLabel', start: 0, end: 200, outcome: 'done' },
          { start: 200, end: 300, outcome: 'terminated' },
        ],
      },
      { end: undefined, jobs: [] },
    ]);
  });

  it('are a line of the text form, and those that live are counted', () => {
    expect(textForm(trace)).toBe(`      ├ workers: w1 0→300 · w2 0→…
      └ finished at 300 ms · 2 workers, 1 alive at the end
`);
  });

  it('a wait for a job has the job’s name', () => {
    const stuck = traceOf([
      job(1),
      { kind: 'await', site: site(5, 'w.run()'), on: { kind: 'job', id: 1 } },
      deadlock,
    ]);
    expect(lanes(stuck).lanes[0]?.spans[0]).toMatchObject({
      label: 'renderLabel on worker 1',
      kind: 'lock',
    });
    expect(waitReport(waits(stuck)).main).toBe(
      'main waits at line 5 for `renderLabel on worker 1`, which never ends',
    );
  });
});

describe('queues', () => {
  const trace = traceOf([
    { kind: 'queue-open', queue: 1, jobs: 2, site: site(2) },
    { kind: 'queue-receive', queue: 1, receive: 1, site: site(4) },
    { kind: 'queue-job', time: 20, queue: 1, receive: 1, job: 'j1', attempt: 1 },
    { kind: 'queue-lease-end', time: 1020, queue: 1, job: 'j1' },
    { kind: 'queue-receive', queue: 1, receive: 2, site: site(4) },
    { kind: 'queue-job', time: 1040, queue: 1, receive: 2, job: 'j1', attempt: 2 },
    { kind: 'queue-ack', time: 1050, queue: 1, job: 'j1' },
    { kind: 'queue-receive', queue: 1, receive: 3, site: site(4) },
    { kind: 'await', site: site(4, 'queue.receive()'), on: { kind: 'receive', id: 3 } },
    deadlock,
  ]);

  it('have who waited, how often a job was given out, and what was done', () => {
    const [queue] = queues(trace);
    expect(queue).toMatchObject({ jobs: 2, leasesEnded: 1 });
    expect(queue?.receives.map(({ start, end, job }) => [start, end, job])).toEqual([
      [0, 20, 'j1'],
      [1020, 1040, 'j1'],
      [1050, undefined, undefined],
    ]);
    expect([...(queue?.attempts ?? [])]).toEqual([['j1', 2]]);
    expect([...(queue?.acknowledged ?? [])]).toEqual(['j1']);
  });

  it('a wait for a job that never comes', () => {
    expect(waitReport(waits(trace)).main).toBe(
      'main waits at line 4 for a job of the queue, which has none left',
    );
  });
});
