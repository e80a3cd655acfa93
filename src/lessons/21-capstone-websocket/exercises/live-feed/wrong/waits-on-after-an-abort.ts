// E21-2.d fails: no-reconnect-after-abort
async function* session(url: string): AsyncGenerator<any, number> {
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
  try {
    for (;;) {
      while (b.length) yield b.shift();
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
  { signal, baseMs = 100, capMs = 1e4, random = Math.random }: any = {},
) {
  let last = 0,
    n = 0;
  for (;;) {
    const it = session(url);
    try {
      for (;;) {
        const r = await it.next();
        if (r.done) {
          if (r.value === 1000) return;
          if (r.value >= 4000) throw new Error('x');
          break;
        }
        n = 0;
        if (r.value.seq > last) {
          last = r.value.seq;
          yield r.value;
        }
      }
    } finally {
      await it.return(0);
    }
    await new Promise((r) => setTimeout(r, random() * Math.min(capMs, baseMs * 2 ** n++)));
  }
}
