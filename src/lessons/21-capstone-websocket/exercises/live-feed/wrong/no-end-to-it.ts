// E21-2.l fails: normal-close-is-the-end
import { setTimeout as sleep } from 'node:timers/promises';
async function* one(url: string, signal?: AbortSignal): AsyncGenerator<any, number> {
  const ws = new WebSocket(url);
  const off = new AbortController();
  const q: any[] = [];
  let code: any;
  let wake = () => {};
  const on = (t: any, n: string, f: any) => t?.addEventListener(n, f, { signal: off.signal });
  on(ws, 'open', () => ws.send('{"type":"subscribe"}'));
  on(ws, 'message', (e: any) => {
    q.push(JSON.parse(e.data));
    wake();
  });
  on(ws, 'close', (e: any) => {
    code = e.code;
    wake();
  });
  on(signal, 'abort', () => wake());
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (q.length) yield q.shift();
      else if (code !== undefined) return code;
      else
        await new Promise<void>((r) => {
          wake = r;
        });
    }
  } finally {
    off.abort();
    if (code === undefined) ws.close();
  }
}
export async function* liveFeed(
  url: string,
  { signal, baseMs = 100, capMs = 1e4, random = Math.random }: any = {},
) {
  let seen = -1,
    f = 0;
  for (;;) {
    const it = one(url, signal);
    let code;
    try {
      for (;;) {
        const r = await it.next();
        if (r.done) {
          code = r.value;
          break;
        }
        f = 0;
        if (r.value.seq > seen) {
          seen = r.value.seq;
          yield r.value;
        }
      }
    } finally {
      await it.return(0);
    }
    if (code >= 4000) throw new Error('final ' + code);
    await sleep(random() * Math.min(capMs, baseMs * 2 ** f++), undefined, { signal });
  }
}
