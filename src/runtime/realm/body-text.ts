/** The beginning of a body as text, chunk by chunk, for the trace. What is no text comes out as U+FFFD. */

import { $Reflect, $TextDecoder, $Uint8Array, bufferOf } from './originals.ts';

/** So many bytes of each body are kept. */
const KEPT = 4096;

const { decode } = $TextDecoder.prototype;

export class BodyText {
  readonly #decoder = new $TextDecoder();
  #left = KEPT;

  /** @returns the chunk's text; undefined when so much has come before that no more is kept */
  next(chunk: Uint8Array): string | undefined {
    if (this.#left === 0 || chunk.length === 0) return undefined;
    const length = Math.min(chunk.length, this.#left);
    this.#left -= length;
    const beginning = new $Uint8Array(bufferOf(chunk), chunk.byteOffset, length);
    // A character can lie across two chunks.
    return $Reflect.apply(decode, this.#decoder, [beginning, { stream: true }]);
  }
}
