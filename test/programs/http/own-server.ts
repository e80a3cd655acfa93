// A server of the program's own: its cookies, its streams, and clients that leave it.
const encoder = new TextEncoder();
const say = (...what: unknown[]) => console.log(performance.now(), ...what);

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/slow') {
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(new Response('done')), 1000);
        request.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          say('the server sees', request.signal.reason?.name);
          resolve(new Response('too late'));
        });
      });
    }
    if (pathname === '/ticks') {
      let ticks = 0;
      let timer: ReturnType<typeof setInterval>;
      const body = new ReadableStream({
        start(controller) {
          timer = setInterval(() => controller.enqueue(encoder.encode(`${++ticks}\n`)), 100);
        },
        cancel(reason) {
          clearInterval(timer);
          say('the server is left', reason?.name);
        },
      });
      return new Response(body);
    }
    const response = Response.json({ path: pathname, sent: await request.text() });
    response.headers.append('x-seen', request.headers.get('x-sent') ?? 'nothing');
    return response;
  },
};

const HERE = 'https://main.svc.test';
const answer = await fetch(`${HERE}/echo`, {
  method: 'POST',
  body: 'something',
  headers: { 'x-sent': 'this' },
});
say(answer.status, [...answer.headers].join(' '), await answer.json());
const cookies = new Response(null, { headers: { 'set-cookie': 'a=1', 'x-a': 'b' } });
cookies.headers.append('set-cookie', 'b=2');
say([...cookies.headers].join(' '), cookies.headers.getSetCookie());
try {
  answer.headers.set('x-a', 'c');
} catch (error) {
  say(String(error));
}
await fetch(`${HERE}/slow`, { signal: AbortSignal.timeout(200) }).catch((e) => say(e.name));
for await (const piece of (await fetch(`${HERE}/ticks`)).body as any) {
  say(piece.length);
  break;
}
const stop = new AbortController();
setTimeout(() => stop.abort(), 250);
await (await fetch(`${HERE}/ticks`, { signal: stop.signal })).text().catch((e) => say(e.name));
