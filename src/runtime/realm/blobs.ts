/**
 * Reading a blob (File API): the platform does it in real time, for which the clock waits, and what was read comes as an
 * event of the clock. A blob's stream brings its bytes in the same pieces in every host.
 */

import {
  $Object,
  $Promise,
  $ReadableStream,
  $Reflect,
  $TextDecoder,
  whenSettled,
} from './originals.ts';
import type { RunState } from './run-state.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that a stream brings at once: as many as Chromium and Node bring at most. */
const PIECE = 65_536;

const { arrayBuffer } = Blob.prototype;

export function installBlobs({ clock }: RunState): void {
  function read<T>(blob: Blob, convert: (bytes: Bytes) => T): Promise<T> {
    // What is no blob is refused here.
    const reading = $Reflect.apply(arrayBuffer, blob, []) as Promise<ArrayBuffer>;
    const { promise, resolve, reject } = $Promise.withResolvers<T>();
    const back = clock.outside();
    whenSettled(
      reading,
      (buffer) => back(() => resolve(convert(new Uint8Array(buffer)))),
      (error) => back(() => reject(error)),
    );
    return promise;
  }

  const readers = {
    arrayBuffer(this: Blob) {
      return read(this, ({ buffer }) => buffer);
    },
    bytes(this: Blob) {
      return read(this, (bytes) => bytes);
    },
    text(this: Blob) {
      return read(this, (bytes) => new $TextDecoder().decode(bytes));
    },
    stream(this: Blob): ReadableStream<Bytes> {
      const blob = this.slice();
      let bytes: Bytes | undefined;
      let at = 0;
      return new $ReadableStream({
        type: 'bytes',
        async pull(controller) {
          bytes ??= await read(blob, (all) => all);
          if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PIECE));
          at += PIECE;
          if (at < bytes.length) return;
          controller.close();
          controller.byobRequest?.respond(0);
        },
      });
    },
  };
  for (const [name, value] of $Object.entries(readers)) {
    $Object.defineProperty(Blob.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
}
