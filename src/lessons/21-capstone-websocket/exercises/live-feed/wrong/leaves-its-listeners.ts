// E21-2.h fails: no-listener-left
import { setTimeout as sleep } from 'node:timers/promises';

async function* session(url: string, signal?: AbortSignal): AsyncGenerator<any, number, undefined> {
  // returns the close code
  const ws = new WebSocket(url);
  const buffer: any[] = [];
  let code: number | null = null,
    wake = () => {};
  ws.addEventListener('open', () => ws.send(JSON.stringify({ type: 'subscribe' })));
  ws.addEventListener('message', (e) => {
    buffer.push(JSON.parse(e.data));
    wake();
  });
  ws.addEventListener('close', (e: any) => {
    code = e.code;
    wake();
  });
  const onAbort = () => wake();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      while (buffer.length) yield buffer.shift();
      if (code !== null) return code;
      await new Promise<void>((r) => {
        wake = r;
      });
    }
  } finally {
    ws.close();
  }
}
export async function* liveFeed(
  url: string,
  {
    signal,
    baseMs = 100,
    capMs = 10_000,
    random = Math.random,
  }: { signal?: AbortSignal; baseMs?: number; capMs?: number; random?: () => number } = {},
): AsyncGenerator<any, void, undefined> {
  let lastSeq = 0,
    failures = 0;
  for (;;) {
    const it = session(url, signal);
    try {
      for (;;) {
        const r = await it.next();
        if (r.done) {
          if (r.value === 1000) return;
          if (r.value >= 4000) throw new Error('refused: ' + r.value);
          break;
        }
        failures = 0; // data arrived: the connection works
        if (r.value.seq > lastSeq) {
          lastSeq = r.value.seq;
          yield r.value;
        }
      }
    } finally {
      await it.return(0);
    }
    await sleep(random() * Math.min(capMs, baseMs * 2 ** failures++), undefined, { signal });
  }
}
