// E21-2.j fails: one-socket-at-a-time
export async function* liveFeed(
  url: string,
  { signal, baseMs = 100, capMs = 1e4, random = Math.random }: any = {},
) {
  const b: any[] = [];
  let last = 0,
    n = 0,
    end: any = null,
    ws: any,
    timer: any,
    wake = () => {};
  const again = () => {
    timer = setTimeout(connect, random() * Math.min(capMs, baseMs * 2 ** n++));
  };
  const connect = () => {
    ws = new WebSocket(url);
    ws.onopen = () => ws.send('{"type":"subscribe"}');
    ws.onmessage = (e: any) => {
      n = 0;
      b.push(JSON.parse(e.data));
      wake();
    };
    ws.onerror = again;
    ws.onclose = (e: any) => {
      if (e.code < 4000) return again();
      end = new Error('refused');
      wake();
    };
  };
  const ab = () => {
    end = signal.reason;
    wake();
  };
  signal?.addEventListener('abort', ab);
  connect();
  try {
    for (;;) {
      while (b.length) {
        const m = b.shift();
        if (m.seq > last) {
          last = m.seq;
          yield m;
        }
      }
      if (end) throw end;
      await new Promise<void>((r) => {
        wake = r;
      });
    }
  } finally {
    signal?.removeEventListener('abort', ab);
    clearTimeout(timer);
    ws.onclose = ws.onerror = null;
    ws.close();
  }
}
