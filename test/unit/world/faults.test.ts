import { describe, expect, it } from 'vitest';
import { requests, type Trace } from '../../../src/runtime/trace/index.ts';
import type { World } from '../../../src/runtime/world/world.ts';
import { printedIn, runProgram } from '../run-program.ts';

const head = `const API = 'https://api.lanternpost.test';
const show = async (path: string, init?: RequestInit) => {
  try {
    const response = await fetch(API + path, init);
    console.log(response.status, await response.text());
  } catch (e: any) {
    console.log(e.name, e.message);
  }
};
`;
const inWorld = (http: World['http'], text: string, seed = 0): Promise<Trace> =>
  runProgram(head + text, { seed, world: { http: http as object } });

describe('a scenario may have a route', () => {
  it('take longer', async () => {
    const trace = await inWorld({ depot: { latency: 350 } }, `await show('/depots/north');`);
    expect(printedIn(trace)).toEqual(['350 200 {"id":"north","island":"Skerry","capacity":40}']);
  });

  it('take longer whichever of its answers it gives', async () => {
    const trace = await inWorld(
      { quote: { latency: 400 } },
      `await Promise.all(['gull', 'tern', 'albatross', 'puffin'].map((c) => show('/quotes/' + c)));`,
    );
    expect(requests(trace).map(({ end, status }) => [end, status])).toEqual([
      [400, 200],
      [400, 200],
      [400, 200],
      [400, 500],
    ]);
  });

  it('never answer', async () => {
    const trace = await inWorld({ users: { hang: true } }, `await show('/users');`);
    expect(requests(trace)[0]?.outcome).toBe('open');
    expect([...trace.of('run-end')][0]?.outcome).toBe('deadlock');
  });

  it('answer with another status, sooner', async () => {
    const trace = await inWorld(
      { users: { status: 500, latency: 20, body: { error: 'out of ink' } } },
      `await show('/users');`,
    );
    expect(printedIn(trace)).toEqual(['20 500 {"error":"out of ink"}']);
  });

  it('send somewhere else', async () => {
    const trace = await inWorld(
      { users: { status: 302, headers: { location: '/depots/east' } } },
      `await show('/users');`,
    );
    expect(printedIn(trace)).toEqual(['400 200 {"id":"east","island":"Holm","capacity":25}']);
  });

  it('be out of reach', async () => {
    const trace = await inWorld(
      { saveParcel: { networkError: true } },
      `await show('/parcels/LP-0001', { method: 'PUT', body: '{"status":"sorted"}' });`,
    );
    expect(printedIn(trace)).toEqual(['200 TypeError Failed to fetch']);
    expect([...trace.of('effect')]).toEqual([]);
  });

  it('do what was asked, and lose the answer', async () => {
    const trace = await inWorld(
      { saveParcel: { lostAnswer: true } },
      `await show('/parcels/LP-0001', { method: 'PUT', body: '{"status":"sorted"}' });
await show('/parcels/LP-0001');`,
    );
    expect(printedIn(trace)).toEqual([
      '200 TypeError Failed to fetch',
      '300 200 {"status":"sorted","id":"LP-0001"}',
    ]);
    expect([...trace.of('effect')].map(({ time, what }) => [time, what])).toEqual([
      [100, 'parcel saved'],
    ]);
  });

  it('break off in the middle of the body', async () => {
    const trace = await inWorld(
      { parcelEvents: { brokenBody: { after: 2 } } },
      `const response = await fetch(API + '/parcels/LP-0001/events');
let bytes = 0;
try { for await (const piece of response.body as any) bytes += piece.length; } catch (e: any) { console.log(bytes, e.name, e.message); }`,
    );
    expect(printedIn(trace)).toEqual(['700 95 TypeError network error']);
    expect(requests(trace)[0]).toMatchObject({ status: 200, outcome: 'network-error', end: 700 });
  });

  it('break off in the middle of an event stream, from which a client comes back', async () => {
    const trace = await inWorld(
      { tracking: { brokenBody: { after: 3 }, times: 1 } },
      `const source = new EventSource(API + '/tracking/live');
source.onmessage = ({ lastEventId }) => console.log(lastEventId);
source.onerror = () => console.log('error', source.readyState);`,
    );
    expect(printedIn(trace).slice(0, 5)).toEqual([
      '300 1',
      '550 2',
      '800 error 0',
      '2100 3',
      '2350 4',
    ]);
  });

  it('do it later, when all of it takes longer', async () => {
    const trace = await inWorld(
      { saveParcel: { latency: 600 } },
      `await show('/parcels/LP-0001', { method: 'PUT', body: '{"status":"sorted"}' });`,
    );
    expect([...trace.of('effect')].map(({ time }) => time)).toEqual([300]);
    expect(requests(trace)[0]?.end).toBe(600);
  });
});

describe('which requests it means', () => {
  it('the first two', async () => {
    const trace = await inWorld(
      { users: { status: 503, latency: 10, times: 2 } },
      `for (let i = 0; i < 4; i++) await fetch(API + '/users');`,
    );
    expect(requests(trace).map(({ status }) => status)).toEqual([503, 503, 200, 200]);
  });

  it('one after another', async () => {
    const trace = await inWorld(
      {
        users: [
          { networkError: true, latency: 10, times: 1 },
          { status: 429, headers: { 'retry-after': '1' }, latency: 10, times: 1 },
        ],
      },
      `for (let i = 0; i < 3; i++) await show('/users?ids=1');`,
    );
    expect(requests(trace).map(({ status, outcome }) => status ?? outcome)).toEqual([
      'network-error',
      429,
      200,
    ]);
  });

  it('those for one address', async () => {
    const trace = await inWorld(
      { depot: { latency: 700, path: '/depots/west' } },
      `await Promise.all(['north', 'west'].map((id) => show('/depots/' + id)));`,
    );
    expect(requests(trace).map(({ end }) => end)).toEqual([100, 700]);
  });

  it('those with one query', async () => {
    const trace = await inWorld(
      { parcels: { latency: 900, path: '/parcels?cursor=5' } },
      `await Promise.all([0, 5].map((at) => fetch(API + '/parcels?cursor=' + at)));`,
    );
    expect(requests(trace).map(({ end }) => end)).toEqual([200, 900]);
  });

  it('those of one service', async () => {
    const trace = await inWorld(
      { stock: { status: 500, latency: 20 }, reviews: { hang: true } },
      `for (const name of ['orders', 'stock', 'pricing', 'reviews']) void fetch('https://' + name + '.svc.test/o-7');`,
    );
    expect(requests(trace).map(({ end, status }) => [end, status])).toEqual([
      [40, 200],
      [20, 500],
      [80, 200],
      [undefined, undefined],
    ]);
  });
});

it('a schedule scales what a scenario asks for', async () => {
  const world = { users: { latency: 1000 } };
  const ends = await Promise.all(
    [3, 4].map(
      async (seed) => requests(await inWorld(world, `await show('/users');`, seed))[0]?.end,
    ),
  );
  for (const end of ends) expect(end).not.toBe(1000);
  expect(ends[0]).not.toBe(ends[1]);
});

it('the next run finds the world as it was', async () => {
  await inWorld({ users: { hang: true } }, `void show('/users');`);
  const trace = await runProgram(`${head}await show('/users?ids=9');`);
  expect(printedIn(trace)).toEqual(['120 200 [null]']);
});

it('a name that no route has is a type error', () => {
  // @ts-expect-error there is no such route
  const world: World = { http: { pots: { hang: true } } };
  // @ts-expect-error a fault does something
  const nothing: World = { http: { users: {} } };
  expect([world, nothing]).toHaveLength(2);
});
