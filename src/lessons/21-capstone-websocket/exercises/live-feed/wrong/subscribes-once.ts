// E21-2.c fails: reconnects-and-resubscribes
import { setTimeout as sleep } from 'node:timers/promises';
export async function* liveFeed(
  url: string,
  { signal, baseMs = 100, capMs = 1e4, random = Math.random }: any = {},
) {
  let last = 0,
    n = 0,
    first = true;
  for (;;) {
    const ws = new WebSocket(url);
    const b: any[] = [];
    let code: any = null,
      wake = () => {};
    if (first) {
      first = false;
      ws.addEventListener('open', () => ws.send('{"type":"subscribe"}'));
    }
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
        while (b.length) {
          const m = b.shift();
          n = 0;
          if (m.seq > last) {
            last = m.seq;
            yield m;
          }
        }
        if (code !== null) {
          if (code === 1000) return;
          if (code >= 4000) throw new Error('x');
          break;
        }
        await new Promise<void>((r) => {
          wake = r;
        });
      }
    } finally {
      signal?.removeEventListener('abort', ab);
      ws.close();
    }
    await sleep(random() * Math.min(capMs, baseMs * 2 ** n++), undefined, { signal });
  }
}
