const toJson = JSON.stringify;

/** The first line of what the engine says of a value that contains itself. */
const circular: string = (() => {
  const ring: { ring?: unknown } = {};
  ring.ring = ring;
  try {
    return toJson(ring);
  } catch (error) {
    return firstLine((error as Error).message);
  }
})();

function firstLine(text: string): string {
  let line = '';
  for (let i = 0; i < text.length && text[i] !== '\n'; i++) line += text[i];
  return line;
}

/** `JSON.stringify`, and `[Circular]` for what contains itself, as `%j` of Node has it. */
export function stringify(value: unknown): string | undefined {
  try {
    return toJson(value);
  } catch (error) {
    const { message } = error as { message?: unknown };
    if (typeof message === 'string' && firstLine(message) === circular) return '[Circular]';
    throw error;
  }
}
