// E14-1.h fails: each-when-complete
export async function* ndjson<T>(res: Response): AsyncGenerator<T, void, undefined> {
  let rest = '',
    n = 0;
  const d = new TextDecoder();
  let held: string | undefined;
  const parse = (l: string) => {
    n++;
    if (!l.trim()) return [];
    try {
      return [JSON.parse(l)];
    } catch {
      throw new SyntaxError('line ' + n);
    }
  };
  for await (const c of res.body as any) {
    rest += d.decode(c, { stream: true });
    const p = rest.split('\n');
    rest = p.pop()!;
    for (const l of p) {
      if (held !== undefined) yield* parse(held);
      held = l;
    }
  }
  if (held !== undefined) yield* parse(held);
  yield* parse(rest);
}
