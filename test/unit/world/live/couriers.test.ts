import { describe, expect, it } from 'vitest';
import { sockets, type Trace } from '../../../../src/runtime/trace/index.ts';
import type { Connection, Step } from '../../../../src/runtime/world/world.ts';
import { printedIn, runProgram } from '../../run-program.ts';

const URL_ = 'wss://live.lanternpost.test/couriers';

it('four positions, one every 100 ms, and a goodbye', async () => {
  const trace = await runProgram(`const ws = new WebSocket('${URL_}');
ws.onmessage = ({ data }) => { const { courier, seq, lat } = JSON.parse(data); console.log(seq, courier, 'at', lat); };
ws.onclose = ({ code }) => console.log('closed', code);`);
  expect(printedIn(trace)).toEqual([
    '150 1 gull-7 at 60.01',
    '250 2 gull-7 at 60.02',
    '350 3 gull-7 at 60.03',
    '450 4 gull-7 at 60.04',
    '500 closed 1000',
  ]);
});

it('a listener for one message at a time misses those that come meanwhile', async () => {
  const trace = await runProgram(`import { setTimeout as sleep } from 'node:timers/promises';
const ws = new WebSocket('${URL_}');
let open = true; ws.addEventListener('close', () => { open = false; });
const next = () => new Promise<any>((resolve) => { ws.addEventListener('message', (e) => resolve(JSON.parse(e.data)), { once: true }); ws.addEventListener('close', () => resolve(null), { once: true }); });
while (open) { const m = await next(); if (!m) break; console.log('seq', m.seq); await sleep(150); }`);
  expect(printedIn(trace)).toEqual(['150 seq 1', '350 seq 3']);
});

/** Messages across reconnects: subscribes, backs off, skips what it has seen. */
const liveFeed = `import { setTimeout as sleep } from 'node:timers/promises';
async function* session(url: string, signal?: AbortSignal): AsyncGenerator<any, number, undefined> {
  const ws = new WebSocket(url); const buffer: any[] = []; let code: number | null = null, wake = () => {};
  ws.addEventListener('open', () => ws.send(JSON.stringify({ type: 'subscribe' })));
  ws.addEventListener('message', (e) => { buffer.push(JSON.parse(e.data)); wake(); });
  ws.addEventListener('close', (e) => { code = e.code; wake(); });
  const onAbort = () => wake(); signal?.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      while (buffer.length) yield buffer.shift();
      if (code !== null) return code;
      await new Promise<void>((r) => { wake = r; });
    }
  } finally { signal?.removeEventListener('abort', onAbort); ws.close(); }
}
async function* liveFeed(url: string, signal?: AbortSignal): AsyncGenerator<any, void, undefined> {
  let lastSeq = 0, failures = 0;
  for (;;) {
    const it = session(url, signal);
    try {
      for (;;) {
        const r = await it.next();
        if (r.done) { if (r.value >= 4000) throw new Error('refused: ' + r.value); break; }
        failures = 0;
        if (r.value.seq > lastSeq) { lastSeq = r.value.seq; yield r.value; }
      }
    } finally { await it.return(0); }
    await sleep(Math.min(1000, 100 * 2 ** failures++), undefined, { signal });
  }
}
const collect = async (stopAt: number, signal?: AbortSignal) => {
  for await (const { seq } of liveFeed('${URL_}', signal)) { console.log('seq', seq); if (seq === stopAt) break; }
};
`;

/** After the client has subscribed: these numbers, one every 20 ms, and then a close. */
const subscribed = (seqs: readonly number[], close?: number): Connection => {
  const sent: Step[] = seqs.map((seq) => ({ after: 20, send: { seq } }));
  return {
    waitsFor: 'subscribe',
    script: close === undefined ? sent : [...sent, { after: 20, close }],
  };
};
const feed = (couriers: readonly Connection[], text: string): Promise<Trace> =>
  runProgram(liveFeed + text, { world: { sockets: { couriers } } });
const lives = (trace: Trace) => sockets(trace).map(({ start, end, code }) => [start, end, code]);

describe('a scenario says what becomes of each connection', () => {
  it('twice lost, twice made again, with a message that was seen before', async () => {
    const trace = await feed(
      [subscribed([1, 2], 1012), subscribed([2, 3], 1012), subscribed([4])],
      'await collect(4);',
    );
    expect(printedIn(trace).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'seq 1',
      'seq 2',
      'seq 3',
      'seq 4',
    ]);
    expect(lives(trace)).toEqual([
      [0, 125, 1012],
      [225, 350, 1012],
      [450, 545, 1005],
    ]);
    expect([...trace.of('leak')]).toEqual([]);
  });

  it('refused as often as it says; the last holds for all that follow', async () => {
    const trace = await feed(
      [{ refuse: true }, { refuse: true }, { refuse: true }, subscribed([1])],
      'await collect(1);',
    );
    expect(lives(trace).map(([start]) => start)).toEqual([0, 150, 400, 850]);
    const always = await feed(
      [{ refuse: true }],
      `const signal = AbortSignal.timeout(200); await collect(1, signal).catch((e) => console.log(e === signal.reason));`,
    );
    expect(printedIn(always)).toEqual(['200 true']);
    expect(lives(always)).toEqual([
      [0, 50, 1006],
      [150, 200, 1006],
    ]);
  });

  it('closed for good', async () => {
    const trace = await feed(
      [subscribed([], 4001)],
      `await collect(9).catch((e) => console.log(e.message));`,
    );
    expect(printedIn(trace)).toEqual(['85 refused: 4001']);
  });

  it('each with a handshake of its own', async () => {
    const trace = await runProgram(
      `for (let i = 0; i < 3; i++) new WebSocket('${URL_}').onopen = () => console.log(i);`,
      {
        world: {
          sockets: {
            couriers: [
              { handshake: 10, script: [] },
              { handshake: 200, script: [] },
            ],
          },
        },
      },
    );
    expect(printedIn(trace)).toEqual(['10 0', '200 1', '200 2']);
  });

  it('and the next run finds the usual', async () => {
    await feed([{ refuse: true }], '');
    const trace = await runProgram(`new WebSocket('${URL_}').onopen = () => console.log('open');`);
    expect(printedIn(trace)).toEqual(['50 open']);
  });
});
