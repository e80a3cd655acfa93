import { describe, expect, it } from 'vitest';
import { requests } from '../../../src/runtime/trace/index.ts';
import { printed, printedIn, runProgram, texts } from '../run-program.ts';

const head = `const API = 'https://api.lanternpost.test';
const say = (input: any, init?: any) => fetch(input, init).then((r) => console.log(r.status), (e) => console.log(e.name, e.message));\n`;
const refused = `TypeError Failed to execute 'fetch' on 'WorkerGlobalScope': `;

describe('what makes no request is refused in a browser’s words, and nothing is sent', () => {
  it.each([
    [`'nowhere'`, 'Failed to parse URL from nowhere'],
    [`'https://'`, 'Failed to parse URL from https://'],
    [
      `'/users'`,
      'Failed to parse URL from /users. A program has no address of its own: write the whole of it, with https:// and the host',
    ],
    [
      `'https://me:secret@api.lanternpost.test/users'`,
      'Request cannot be constructed from a URL that includes credentials: https://me:secret@api.lanternpost.test/users',
    ],
    [`API, { method: 'GET', body: 'x' }`, 'Request with GET/HEAD method cannot have body.'],
    [`API, { method: 'head', body: 'x' }`, 'Request with GET/HEAD method cannot have body.'],
    [`API, { method: 'GE T' }`, `'GE T' is not a valid HTTP method.`],
    [`API, { method: 'CONNECT' }`, `'CONNECT' HTTP method is unsupported.`],
    [`API, { headers: { 'x y': '1' } }`, `Invalid header name: 'x y'`],
    [`API, { headers: { 'x-a': 'one\\r\\nx-b: two' } }`, `Invalid value of the header 'x-a'`],
    [`API, { headers: [['x-a', '\\u2603']] }`, `Invalid value of the header 'x-a'`],
    [
      `API, { method: 'POST', body: new ReadableStream() }`,
      'The `duplex` member must be specified for a request with a streaming body.',
    ],
  ])('fetch(%s)', async (call, message) => {
    const trace = await runProgram(`${head}await say(${call});`);
    expect(printedIn(trace)).toEqual([`0 ${refused}${message}`]);
    expect(requests(trace)).toEqual([]);
  });

  it('a signal that is none', async () => {
    expect(
      await texts(
        `${head}await fetch(API, { signal: {} } as any).catch((e) => console.log(e.name));`,
      ),
    ).toEqual(['TypeError']);
  });
});

describe('what a browser leaves out, or takes as it is', () => {
  it('forbidden headers are not sent', async () => {
    const trace = await runProgram(`${head}await fetch(API + '/depots', { headers: {
  Cookie: 'a=b', Host: 'x', 'Content-Length': '3', 'Sec-Fetch-Mode': 'cors', 'Proxy-A': '1', 'X-Mine': 'yes', Authorization: 'me' } });`);
    const [event] = trace.of('request');
    expect(event?.headers).toEqual([
      ['authorization', 'me'],
      ['x-mine', 'yes'],
    ]);
  });

  it('methods are as they are written, but for the usual ones', async () => {
    const trace = await runProgram(`${head}await say(API + '/depots', { method: 'get' });
await say(API + '/depots', { method: 'patch' });`);
    expect(requests(trace).map(({ method, outcome }) => [method, outcome])).toEqual([
      ['GET', 'done'],
      ['patch', 'network-error'],
    ]);
  });

  it('mode, credentials, cache, keepalive and a fragment change nothing', async () => {
    const trace = await runProgram(`${head}
await say(API + '/depots/north#part', { mode: 'cors', credentials: 'include', cache: 'no-store', keepalive: true, referrerPolicy: 'no-referrer' });
await say(new URL('/depots/north', API));
await say(new Request(API + '/depots/north'));`);
    expect(printedIn(trace)).toEqual(['100 200', '200 200', '300 200']);
    expect(requests(trace)[0]?.url).toBe('https://api.lanternpost.test/depots/north#part');
  });

  it('a signal of null takes that of the Request away', async () => {
    expect(
      await printed(`${head}const request = new Request(API + '/depots', { signal: AbortSignal.timeout(20) });
await say(request.clone());
await say(request, { signal: null });`),
    ).toEqual(['20 TimeoutError The operation was aborted due to timeout', '120 200']);
  });
});

describe('HEAD', () => {
  it('answers what GET answers, without a body', async () => {
    const trace =
      await runProgram(`${head}const response = await fetch(API + '/users/1', { method: 'HEAD' });
console.log(response.status, response.headers.get('content-type'), response.body, JSON.stringify(await response.text()));
await say(API + '/users/99', { method: 'HEAD' });`);
    expect(printedIn(trace)).toEqual(['120 200 application/json null ""', '200 404']);
    expect(requests(trace)[0]).toMatchObject({ method: 'HEAD', outcome: 'done', end: 120 });
  });
});

describe('a network error', () => {
  it('names what was asked, and what is nearest', async () => {
    const trace = await runProgram(`${head}await say(API + '/depots/north/stocks');`);
    expect(requests(trace)[0]?.message).toBe(
      'Failed to fetch: nothing answers GET https://api.lanternpost.test/depots/north/stocks. The nearest route is GET https://api.lanternpost.test/depots/:id/stock',
    );
  });

  it('of a method that a route has not', async () => {
    const trace = await runProgram(`${head}await say(API + '/labels');`);
    expect(requests(trace)[0]?.message).toContain(
      'The nearest route is POST https://api.lanternpost.test/labels',
    );
  });
});

it('ten thousand requests at once are answered, each in its time', async () => {
  expect(
    await printed(
      `const all = await Promise.all(Array.from({ length: 10_000 }, (_, i) => fetch('https://api.lanternpost.test/slow?ms=' + (i % 7))));
console.log(all.length, all.filter(({ ok }) => ok).length);`,
      { limits: { total: 60_000, turn: 60_000 } },
    ),
  ).toEqual(['6 10000 10000']);
});

it('a hundred thousand are too many for the time there is, and the run says so', async () => {
  const trace = await runProgram(
    `await Promise.all(Array.from({ length: 100_000 }, () => fetch('https://api.lanternpost.test/posts')));`,
  );
  expect([...trace.of('run-end')][0]).toMatchObject({ outcome: 'limit' });
});
