// E14-1.f fails: last-line-without-newline
export async function* ndjson<T>(res: Response): AsyncGenerator<T, void, undefined> {
  const decoder = new TextDecoder();
  let buffer = '';
  let n = 0;
  for await (const bytes of res.body as any) {
    buffer += decoder.decode(bytes, { stream: true });
    const lines = buffer.split('\n');
    buffer = lines.pop()!; // half a line, or the last one
    for (const line of lines) {
      n++;
      if (!line.trim()) continue;
      try {
        yield JSON.parse(line);
      } catch {
        throw new SyntaxError(`line ${n}`);
      }
    }
  }
}
