// E21-2.a fails: backs-off
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
export async function* liveFeed(url: string, { signal }: any = {}) {
  let last = 0;
  for (;;) {
    const it = session(url, signal);
    try {
      for (;;) {
        const r = await it.next();
        if (r.done) {
          if (r.value === 1000) return;
          if (r.value >= 4000) throw new Error('x');
          break;
        }
        if (r.value.seq > last) {
          last = r.value.seq;
          yield r.value;
        }
      }
    } finally {
      await it.return(0);
    }
  }
}
