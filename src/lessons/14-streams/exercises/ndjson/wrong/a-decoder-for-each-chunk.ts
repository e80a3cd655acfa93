// E14-1.c fails: split-characters
export async function* ndjson(res: Response) {
  let buf = '',
    n = 0;
  const p = (l: string) => {
    try {
      return JSON.parse(l);
    } catch {
      throw new SyntaxError('line ' + n);
    }
  };
  for await (const b of res.body as any) {
    buf += new TextDecoder().decode(b);
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
