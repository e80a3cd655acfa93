// E14-1.g fails: bad-line-is-named
export async function* ndjson<T>(res: Response): AsyncGenerator<T, void, undefined> {
  const decoder = new TextDecoder();
  let buffer = '';
  for await (const bytes of res.body as any) {
    buffer += decoder.decode(bytes, { stream: true });
    for (let nl; (nl = buffer.indexOf('\n')) >= 0; ) {
      const line = buffer.slice(0, nl).trim();
      buffer = buffer.slice(nl + 1);
      if (!line) continue;
      try {
        yield JSON.parse(line);
      } catch {
        throw new SyntaxError('a bad line');
      }
    }
  }
  if (buffer.trim()) yield JSON.parse(buffer);
}
