// E21-2.e fails: permanent-close-is-not-retried
import { setTimeout as sleep } from 'node:timers/promises';
async function* session(url: string, signal?: any): AsyncGenerator<any, number> {
  const ws = new WebSocket(url);
  const b: any[] = [];
  let code: any = null,
    wake = () => {};
  ws.addEventListener('open', () => ws.send('{"type":"subscribe"}'));
  ws.addEventListener('message', (e) => {
    b.push(JSON.parse(e.data));
    wake();
  });
  ws.addEventListener('close', (e: any) => {
    code = e.code;
    wake();
  });
  const ab = () => wake();
  signal?.addEventListener('abort', ab, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      while (b.length) yield b.shift();
      if (code !== null) return code;
      await new Promise<void>((r) => {
        wake = r;
      });
    }
  } finally {
    signal?.removeEventListener('abort', ab);
    ws.close();
  }
}
export async function* liveFeed(
  url: string,
  { signal, baseMs = 100, capMs = 1e4, random = Math.random }: any = {},
) {
  let last = 0,
    n = 0;
  for (;;) {
    const it = session(url, signal);
    try {
      for (;;) {
        const r = await it.next();
        if (r.done) break;
        n = 0;
        if (r.value.seq > last) {
          last = r.value.seq;
          yield r.value;
        }
      }
    } finally {
      await it.return(0);
    }
    await sleep(random() * Math.min(capMs, baseMs * 2 ** n++), undefined, { signal });
  }
}
