// E21-1.b fails: break-closes-socket
export async function* messages(ws: any, { signal }: any = {}) {
  const b: any[] = [];
  let end: any = null,
    wake = () => {};
  ws.addEventListener('message', (e: any) => {
    b.push(JSON.parse(e.data));
    wake();
  });
  ws.addEventListener('close', (e: any) => {
    end ??= e.code === 1000 ? {} : { error: new Error('closed ' + e.code) };
    wake();
  });
  const ab = () => {
    end = { error: signal.reason };
    wake();
  };
  signal?.addEventListener('abort', ab, { once: true });
  for (;;) {
    while (b.length) yield b.shift();
    if (end) {
      signal?.removeEventListener('abort', ab);
      if (end.error) throw end.error;
      return;
    }
    await new Promise<void>((r) => {
      wake = r;
    });
  }
}
