// E21-1.d fails: abnormal-close-throws
export async function* messages(ws: any, { signal }: any = {}) {
  const b: any[] = [];
  let end: any = null,
    wake = () => {};
  ws.addEventListener('message', (e: any) => {
    b.push(JSON.parse(e.data));
    wake();
  });
  ws.addEventListener('close', () => {
    end ??= {};
    wake();
  });
  const ab = () => {
    end = { error: signal.reason };
    wake();
  };
  signal?.addEventListener('abort', ab, { once: true });
  try {
    for (;;) {
      while (b.length) yield b.shift();
      if (end) {
        if (end.error) throw end.error;
        return;
      }
      await new Promise<void>((r) => {
        wake = r;
      });
    }
  } finally {
    signal?.removeEventListener('abort', ab);
    ws.close();
  }
}
