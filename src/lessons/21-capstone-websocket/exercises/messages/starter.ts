export async function* messages(
  ws: WebSocket,
  opts?: { signal?: AbortSignal },
): AsyncGenerator<any, void, undefined> {
  throw new Error('not written yet');
}
