/** Reads what a request is to carry, where the program gave it as a stream or a blob. */

import type { Clock } from './clock.ts';
import { onAbort } from './on-abort.ts';
import { $Promise, $Reflect, $TypeError, $Uint8Array, whenSettled } from './originals.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const arrayBuffer: (this: Blob) => Promise<ArrayBuffer> = Blob.prototype.arrayBuffer;

/** @throws what the program's stream throws, or that its chunks are no bytes */
export async function upload(
  body: ReadableStream<Uint8Array> | Blob,
  clock: Clock,
  signal: AbortSignal | null | undefined,
): Promise<Bytes> {
  return body instanceof Blob ? bytesOfBlob(body, clock) : bytesOfStream(body, signal);
}

/** A blob is read by the platform, in real time. */
function bytesOfBlob(blob: Blob, clock: Clock): Promise<Bytes> {
  const { promise, resolve, reject } = $Promise.withResolvers<Bytes>();
  const back = clock.outside();
  whenSettled(
    $Reflect.apply(arrayBuffer, blob, []),
    (buffer) => back(() => resolve(new Uint8Array(buffer))),
    (error) => back(() => reject(error)),
  );
  return promise;
}

/** A stream is the program's own, and takes the virtual time that the program takes. */
async function bytesOfStream(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | null | undefined,
): Promise<Bytes> {
  const reader = stream.getReader();
  const leave = onAbort(signal, (reason) => whenSettled(reader.cancel(reason), ignore, ignore));
  try {
    return joined(await chunksOf(reader));
  } finally {
    leave();
  }
}

async function chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (!isBytes(next.value)) throw new $TypeError('Received non-Uint8Array chunk');
    chunks.push(next.value);
  }
  return chunks;
}

/** What a stream of a body brings: a program may put anything into one. */
export const isBytes = (chunk: unknown): chunk is Uint8Array => chunk instanceof $Uint8Array;

/** All of a stream's bytes. */
export async function allBytes(stream: ReadableStream<Uint8Array>): Promise<Bytes> {
  return joined(await chunksOf(stream.getReader()));
}

function joined(chunks: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const ignore = () => {};
