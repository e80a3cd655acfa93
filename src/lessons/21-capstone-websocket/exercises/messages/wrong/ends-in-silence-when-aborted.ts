// E21-1.g fails: abort-stops
export async function* messages(
  ws: WebSocket,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<any, void, undefined> {
  const buffer: any[] = [];
  let end: { error?: unknown } | null = null,
    wake = () => {};
  const push = (e: MessageEvent) => {
    buffer.push(JSON.parse(e.data));
    wake();
  };
  const close = (e: any) => {
    end ??= e.code === 1000 ? {} : { error: new Error('socket closed: ' + e.code) };
    wake();
  };
  const abort = () => {
    end = {};
    buffer.length = 0;
    wake();
  };
  ws.addEventListener('message', push);
  ws.addEventListener('close', close); // before the first await: nothing can be missed
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  try {
    for (;;) {
      while (buffer.length) yield buffer.shift();
      if (end) {
        if ('error' in (end as object)) throw (end as any).error;
        return;
      }
      await new Promise<void>((r) => {
        wake = r;
      });
    }
  } finally {
    ws.removeEventListener('message', push);
    ws.removeEventListener('close', close);
    signal?.removeEventListener('abort', abort);
    ws.close();
  }
}
