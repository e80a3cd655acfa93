import { describe, expect, it } from 'vitest';
import { only, printedIn, runProgram } from '../run-program.ts';

const hono = `import { Hono } from 'hono';
import { setTimeout as sleep } from 'node:timers/promises';
const app = new Hono();
app.get('/hello/:name', async (c) => { await sleep(30); return c.text('hello ' + c.req.param('name')); });
app.post('/double', async (c) => c.json({ twice: 2 * (await c.req.json()) }, 201));
app.get('/slow', async (c) => {
  await fetch('https://api.lanternpost.test/slow?ms=900', { signal: c.req.raw.signal });
  return c.text('done');
});
app.get('/drops', () => new Response(new ReadableStream({
  async start(controller) {
    for (const drop of ['a', 'b']) { await sleep(100); controller.enqueue(new TextEncoder().encode(drop)); }
    controller.close();
  },
})));
app.get('/broken', () => { throw new Error('broken'); });
app.onError((error, c) => c.text(error.message, 500));
export default app;
`;

const client = async (body: string, server = hono) => {
  const trace = await runProgram(`import './desk.ts';\n${body}`, {}, { 'desk.ts': server });
  return { trace, lines: printedIn(trace) };
};

describe('what a file exports by default answers at the file’s own host', () => {
  it('a text after a while, JSON for JSON, what is not there, what throws', async () => {
    const { lines, trace } = await client(`const at = 'https://desk.svc.test';
const ask = async (path: string, init?: RequestInit) => { const r = await fetch(at + path, init); console.log(r.status, r.url, await r.text()); };
await ask('/hello/Ada');
await ask('/double', { method: 'POST', body: '21' });
await ask('/nothing');
await ask('/broken');`);
    expect(lines).toEqual([
      '30 200 https://desk.svc.test/hello/Ada hello Ada',
      '30 201 https://desk.svc.test/double {"twice":42}',
      '30 404 https://desk.svc.test/nothing 404 Not Found',
      '30 500 https://desk.svc.test/broken broken',
    ]);
    expect([...trace.of('request')]).toHaveLength(4);
  });

  it('a body comes in pieces, at the times at which the server sends them', async () => {
    const { lines } = await client(`const response = await fetch('https://desk.svc.test/drops');
for await (const chunk of response.body!) console.log(new TextDecoder().decode(chunk));`);
    expect(lines).toEqual(['100 a', '200 b']);
  });

  it('a client that leaves is seen by the server, and its own requests end with it', async () => {
    const { lines, trace } = await client(`const signal = AbortSignal.timeout(50);
await fetch('https://desk.svc.test/slow', { signal }).catch((e) => console.log(e.name));`);
    expect(lines).toEqual(['50 TimeoutError']);
    const ends = [...trace.of('request-end')].map(({ time, outcome }) => `${time} ${outcome}`);
    expect(ends).toEqual(['50 aborted', '50 aborted']);
  });

  it('main is a server too, and any object with a `fetch` will do', async () => {
    const trace =
      await runProgram(`export default { fetch: (request: Request) => new Response(new URL(request.url).pathname) };
console.log(await (await fetch('https://main.svc.test/x')).text());`);
    expect(printedIn(trace)).toEqual(['0 /x']);
  });

  it('it takes the place of a service of the world', async () => {
    const trace = await runProgram(
      `import './stock.ts'; console.log(await (await fetch('https://stock.svc.test/x')).json());`,
      {},
      { 'stock.ts': 'export default { fetch: async () => Response.json({ free: 0 }) };' },
    );
    expect(printedIn(trace)).toEqual(['0 { free: 0 }']);
  });

  it('an answer that is none, and a server that throws, are network errors', async () => {
    for (const [server, said] of [
      ['({ fetch: () => 1 })', /no Response/],
      [`({ fetch() { throw new Error('at once'); } })`, /at once/],
    ] as const) {
      const { lines, trace } = await client(
        `await fetch('https://desk.svc.test/').catch((e) => console.log(e.name));`,
        `export default ${server};`,
      );
      expect(lines).toEqual(['0 TypeError']);
      expect(only(trace, 'request-end').message).toMatch(said);
    }
  });

  it('its headers are received as in a browser: without cookies, and not to be changed', async () => {
    const trace = await runProgram(`import { Hono } from 'hono';
const app = new Hono();
app.use(async (c, next) => { await next(); c.header('set-cookie', 'late=1', { append: true }); });
app.get('/', (c) => c.text('hi', 200, { 'set-cookie': 'a=1', 'x-mine': 'yes' }));
export default app;
const received = await fetch('https://main.svc.test/');
const { headers } = await app.request('/');
headers.append('Set-Cookie', 'b=2');
for (const each of [received.headers, headers]) console.log([...each].join(' '), each.getSetCookie());
for (const change of ['append', 'set', 'delete'] as const) {
  try { received.clone().headers[change]('x-mine', 'no'); } catch (e) { console.log(String(e)); }
}
const own = new Headers({ 'set-cookie': 'mine' });
own.append('set-cookie', 'too');
console.log(own.getSetCookie());`);
    const seen = 'content-type,text/plain; charset=UTF-8 x-mine,yes []';
    const refused = (change: string) =>
      `0 TypeError: Failed to execute '${change}' on 'Headers': Headers are immutable`;
    expect(printedIn(trace)).toEqual([
      `0 ${seen}`,
      `0 ${seen}`,
      refused('append'),
      refused('set'),
      refused('delete'),
      "0 [ 'mine', 'too' ]",
    ]);
  });

  it('a body that is no bytes breaks the connection; the server’s buffer stays its own', async () => {
    const trace = await runProgram(`const bytes = new TextEncoder().encode('two pieces');
const bodyOf = (...chunks: unknown[]) => new ReadableStream({
  start(c) { for (const chunk of chunks) c.enqueue(chunk); c.close(); },
});
export default { fetch: ({ url }: Request) =>
  new Response(url.endsWith('/bytes') ? bodyOf(bytes.subarray(0, 3), new Uint8Array(), bytes.subarray(3)) : bodyOf('text')) };
for (const path of ['/text', '/bytes', '/bytes'])
  await fetch('https://main.svc.test' + path).then((r) => r.text()).then(console.log, (e) => console.log(String(e)));`);
    expect(printedIn(trace)).toEqual([
      '0 TypeError: network error',
      '0 two pieces',
      '0 two pieces',
    ]);
  });

  it('what is no server leaves the host to nobody', async () => {
    const { trace } = await client(
      `await fetch('https://desk.svc.test/').catch(() => {});`,
      'export default class {}',
    );
    expect(only(trace, 'request-end').message).toMatch(/nothing answers GET https:\/\/desk/);
  });
});
