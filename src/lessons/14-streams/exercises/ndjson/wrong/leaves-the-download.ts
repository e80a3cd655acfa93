// E14-1.e fails: break-cancels-download
export async function* ndjson(res: Response) {
  const r = res.body!.getReader();
  const d = new TextDecoder();
  let buf = '',
    n = 0;
  const p = (l: string) => {
    try {
      return JSON.parse(l);
    } catch {
      throw new SyntaxError('line ' + n);
    }
  };
  while (true) {
    const { done, value } = await r.read();
    if (done) break;
    buf += d.decode(value, { stream: true });
    for (let i; (i = buf.indexOf('\n')) >= 0; ) {
      const l = buf.slice(0, i).trim();
      buf = buf.slice(i + 1);
      n++;
      if (l) yield p(l);
    }
  }
  n++;
  if (buf.trim()) yield p(buf);
}
