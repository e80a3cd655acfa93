// E21-1.c fails: settles
export async function* messages(ws: any, { signal }: any = {}) {
  const b: any[] = [];
  let err: any = null,
    wake = () => {};
  ws.addEventListener('message', (e: any) => {
    b.push(JSON.parse(e.data));
    wake();
  });
  const ab = () => {
    err = signal.reason;
    wake();
  };
  signal?.addEventListener('abort', ab, { once: true });
  try {
    for (;;) {
      while (b.length) yield b.shift();
      if (err) throw err;
      await new Promise<void>((r) => {
        wake = r;
      });
    }
  } finally {
    signal?.removeEventListener('abort', ab);
    ws.close();
  }
}
