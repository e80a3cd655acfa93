import { describe, expect, it } from 'vitest';
import { requests } from '../../../../src/runtime/trace/index.ts';
import type { World } from '../../../../src/runtime/world/world.ts';
import { printed, printedIn, runProgram, texts } from '../../run-program.ts';

const LIVE = 'https://api.lanternpost.test/tracking/live';
const head = `const source = new EventSource('${LIVE}');
const say = (...what: unknown[]) => console.log(source.readyState, ...what);
source.onopen = () => say('open');
source.onerror = () => say('error');
source.onmessage = (e) => say(e.lastEventId, JSON.parse(e.data).kind);\n`;

describe('a parcel’s way, as server-sent events', () => {
  it('comes in two connections, and ends when there is no more to say', async () => {
    const trace = await runProgram(head);
    expect(printedIn(trace)).toEqual([
      '50 1 open',
      '300 1 1 created',
      '550 1 2 sorted',
      '800 1 3 loaded',
      '1050 1 4 at-sea',
      '1050 0 error',
      '2100 1 open',
      '2350 1 5 landed',
      '2600 1 6 delivered',
      '2600 0 error',
      '3650 2 error',
    ]);
    expect(
      [...trace.of('request')].map(({ headers }) => new Headers(headers).get('last-event-id')),
    ).toEqual([null, '4', '6']);
    expect([...trace.of('socket-open', 'socket-close')]).toMatchObject([
      { kind: 'socket-open', time: 0, api: 'EventSource', url: LIVE, site: { line: 1 } },
      { kind: 'socket-close', time: 3650, by: 'server' },
    ]);
    expect([...trace.of('socket-message')]).toHaveLength(6);
  });

  it('is left by close', async () => {
    const trace =
      await runProgram(`${head}setTimeout(() => { source.close(); source.close(); say('closed'); }, 600);
await new Promise((r) => setTimeout(r, 700));`);
    expect(printedIn(trace)).toEqual([
      '50 1 open',
      '300 1 1 created',
      '550 1 2 sorted',
      '600 2 closed',
    ]);
    expect(requests(trace)).toMatchObject([{ outcome: 'aborted', end: 600 }]);
    expect([...trace.of('leak')]).toEqual([]);
  });

  it('is left by close while it waits to come back', async () => {
    const trace = await runProgram(`${head}setTimeout(() => source.close(), 1500);`);
    expect(requests(trace)).toHaveLength(1);
    expect(printedIn(trace).at(-1)).toBe('1050 0 error');
  });

  it('is left open, which is seen', async () => {
    const trace = await runProgram(`new EventSource('${LIVE}');`);
    expect([...trace.of('leak')]).toMatchObject([{ what: 'request' }, { what: 'socket', id: 1 }]);
  });

  it('can be read by `fetch` as well', async () => {
    expect(
      await printed(`const response = await fetch('${LIVE}', { headers: { 'last-event-id': '5' } });
console.log(response.headers.get('content-type'), JSON.stringify(await response.text()));`),
    ).toEqual([
      String.raw`300 text/event-stream "retry:1000\n\nid:6\ndata:{\"parcel\":\"LP-0001\",\"kind\":\"delivered\"}\n\n"`,
    ]);
  });

  it('and a reader that has had enough ends it', async () => {
    const trace = await runProgram(`const response = await fetch('${LIVE}');
for await (const _ of response.body as any) break;
console.log('left');`);
    expect(printedIn(trace)).toEqual(['50 left']);
    expect(requests(trace)).toMatchObject([{ outcome: 'cancelled', end: 50 }]);
    expect([...trace.of('log')]).toHaveLength(1);
  });
});

describe('when something is the matter', () => {
  const inWorld = async (http: World['http']) => {
    const trace = await runProgram(head, { world: { http: http as object } });
    return printedIn(trace);
  };

  it('a network error: it comes back', async () => {
    expect((await inWorld({ tracking: { networkError: true, times: 2 } })).slice(0, 4)).toEqual([
      '50 0 error',
      '3100 0 error',
      '6150 1 open',
      '6400 1 1 created',
    ]);
  });

  it('another status: it does not', async () => {
    expect(await inWorld({ tracking: { status: 500 } })).toEqual(['50 2 error']);
  });

  it('no event stream: it does not', async () => {
    expect(
      await printed(`const source = new EventSource('https://api.lanternpost.test/users');
source.onerror = () => console.log(source.readyState);`),
    ).toEqual(['300 2']);
  });

  it('no answer: it waits', async () => {
    const trace = await runProgram(`${head}await new Promise(() => {});`, {
      world: { http: { tracking: { hang: true } } },
    });
    expect(printedIn(trace)).toEqual([]);
    expect([...trace.of('run-end')][0]).toMatchObject({ time: 0, outcome: 'deadlock' });
  });
});

it('as a class', async () => {
  expect(
    await texts(`const source = new EventSource('${LIVE}', { withCredentials: true });
console.log(source.url, source.withCredentials, source.readyState, EventSource.OPEN, source.CLOSED);
console.log(source instanceof EventTarget, Object.prototype.toString.call(source));
source.close();
for (const url of ['nowhere', '/live']) try { new EventSource(url); } catch (e: any) { console.log(e.name, e.message); }`),
  ).toEqual([
    `${LIVE} true 0 1 2`,
    'true [object EventSource]',
    `SyntaxError Failed to construct 'EventSource': Cannot open an EventSource to 'nowhere'. The URL is invalid.`,
    `SyntaxError Failed to construct 'EventSource': Cannot open an EventSource to '/live'. The URL is invalid.`,
  ]);
});
