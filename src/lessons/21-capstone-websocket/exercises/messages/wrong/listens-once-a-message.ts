// E21-1.a fails: no-message-lost
export async function* messages(ws: any, { signal }: any = {}) {
  let closed: any = null;
  ws.addEventListener('close', (e: any) => {
    closed = e;
  });
  try {
    while (!closed) {
      const m: any = await new Promise((res, rej) => {
        const off = () => signal?.removeEventListener('abort', ab);
        const ab = () => rej(signal.reason);
        signal?.addEventListener('abort', ab, { once: true });
        ws.onmessage = (e: any) => {
          off();
          res(JSON.parse(e.data));
        };
        ws.addEventListener(
          'close',
          (e: any) => {
            off();
            e.code === 1000 ? res(null) : rej(new Error('closed ' + e.code));
          },
          { once: true },
        );
      });
      if (m) yield m;
    }
  } finally {
    ws.close();
  }
}
