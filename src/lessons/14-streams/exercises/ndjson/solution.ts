export async function* ndjson<T>(res: Response): AsyncGenerator<T, void, undefined> {
  const decoder = new TextDecoder();
  let buffer = '',
    lineNo = 0;
  const parse = (line: string): T => {
    try {
      return JSON.parse(line);
    } catch (cause) {
      throw new SyntaxError(`line ${lineNo}: not JSON`, { cause });
    }
  };
  for await (const bytes of res.body!) {
    // break or throw here cancels the body
    buffer += decoder.decode(bytes, { stream: true }); // keeps half a character for next time
    for (let nl; (nl = buffer.indexOf('\n')) >= 0; ) {
      const line = buffer.slice(0, nl).trim();
      buffer = buffer.slice(nl + 1);
      lineNo++;
      if (line) yield parse(line);
    }
  }
  const last = (buffer + decoder.decode()).trim();
  lineNo++;
  if (last) yield parse(last);
}
