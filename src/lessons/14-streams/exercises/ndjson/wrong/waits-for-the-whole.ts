// E14-1.b fails: first-item-early
export async function* ndjson(res: Response) {
  let n = 0;
  for (const l of (await res.text()).split('\n')) {
    n++;
    if (l.trim()) {
      try {
        yield JSON.parse(l);
      } catch {
        throw new SyntaxError('line ' + n);
      }
    }
  }
}
