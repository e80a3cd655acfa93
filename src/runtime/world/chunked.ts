import { latency } from './net.ts';

/**
 * A body that comes in pieces, one every `every` virtual ms. It is asked for each piece, so that nothing waits for
 * a client that has left.
 */
export function chunked(
  request: Request,
  pieces: readonly Uint8Array[],
  every: number,
): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await latency(`${request.method} ${request.url} body`, every);
        controller.enqueue(pieces[next++] as Uint8Array);
        if (next === pieces.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
