// E21-2.m fails: repeats-of-several
export async function* liveFeed(
  url: string,
  { signal, baseMs = 100, capMs = 1000, random = Math.random }: any = {},
): AsyncGenerator<any, void, undefined> {
  let failures = 0,
    last: any;
  signal?.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  aborted.promise.catch(() => {});
  const onAbort = () => aborted.reject(signal.reason);
  signal?.addEventListener('abort', onAbort);
  try {
    for (;;) {
      const ws = new WebSocket(url);
      const q: any[] = [];
      let code: number | undefined;
      let wake = () => {};
      ws.onopen = () => ws.send('{"type":"subscribe"}');
      ws.onmessage = (e) => {
        q.push(JSON.parse(e.data));
        wake();
      };
      ws.onclose = (e) => {
        code = e.code;
        wake();
      };
      try {
        for (;;) {
          if (q.length) {
            const m = q.shift();
            failures = 0;
            if (m.seq !== last) {
              last = m.seq;
              yield m;
            }
            continue;
          }
          if (code !== undefined) break;
          await Promise.race([
            aborted.promise,
            new Promise<void>((r) => {
              wake = r;
            }),
          ]);
        }
      } finally {
        if (code === undefined) ws.close();
      }
      if (code === 1000) return;
      if (code >= 4000) throw new Error('' + code);
      let t: any;
      try {
        await Promise.race([
          aborted.promise,
          new Promise((r) => {
            t = setTimeout(r, random() * Math.min(capMs, baseMs * 2 ** failures++));
          }),
        ]);
      } finally {
        clearTimeout(t);
      }
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}
