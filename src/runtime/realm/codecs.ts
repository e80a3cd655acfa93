/**
 * `CompressionStream` and `DecompressionStream` (Compression Standard). The platform works in real time, on threads of its
 * own, and engines cut what they bring differently; here all of it is done when the writer closes, while the clock stands
 * still, and comes in pieces of one size.
 */

import { $Promise, $TypeError, whenSettled } from './originals.ts';
import type { RunState } from './run-state.ts';
import { allBytes } from './upload.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Native = typeof CompressionStream | typeof DecompressionStream;

const PIECE = 16_384;
const { TransformStream: $TransformStream } = globalThis;
const natives = {
  CompressionStream: globalThis.CompressionStream,
  DecompressionStream: globalThis.DecompressionStream,
};

export function codecClasses(run: RunState): { [name: string]: Native } {
  return Object.fromEntries(
    Object.entries(natives).map(([name, Native]) => [name, codecClass(run, Native)]),
  );
}

function codecClass(run: RunState, Native: Native): Native {
  return class {
    readonly #both: TransformStream<Bytes, Bytes>;

    constructor(format: CompressionFormat) {
      // A format that there is not is refused here.
      const native = new Native(format);
      const given: Bytes[] = [];
      this.#both = new $TransformStream<Bytes, Bytes>({
        transform(chunk) {
          given.push(copied(chunk));
        },
        async flush(controller) {
          const bytes = await outside(run, work(native, given));
          for (let at = 0; at < bytes.length; at += PIECE) {
            controller.enqueue(bytes.slice(at, at + PIECE));
          }
        },
      });
    }

    get readable(): ReadableStream<Bytes> {
      return this.#both.readable;
    }
    get writable(): WritableStream<Bytes> {
      return this.#both.writable;
    }
  } as unknown as Native;
}

function copied(chunk: unknown): Bytes {
  if (ArrayBuffer.isView(chunk)) {
    const { buffer, byteOffset, byteLength } = chunk;
    return new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  }
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk.slice(0));
  throw new $TypeError('A compression stream takes bytes: a buffer, or a view of one.');
}

function work({ readable, writable }: CompressionStream, given: readonly Bytes[]): Promise<Bytes> {
  const writer = writable.getWriter();
  // What fails here fails the reading as well.
  const ignore = () => {};
  for (const chunk of given) whenSettled(writer.write(chunk), ignore, ignore);
  whenSettled(writer.close(), ignore, ignore);
  return allBytes(readable as ReadableStream<Bytes>);
}

/** Of what goes wrong engines have words of their own. */
function outside(run: RunState, working: Promise<Bytes>): Promise<Bytes> {
  const { promise, resolve, reject } = $Promise.withResolvers<Bytes>();
  const back = run.clock.outside();
  whenSettled(
    working,
    (bytes) => back(() => resolve(bytes)),
    () => back(() => reject(new $TypeError('The compressed data was not valid.'))),
  );
  return promise;
}
