/** The body of a request as bytes, whatever the program gave (Fetch, "extract a body"). */

import { multipart } from './multipart.ts';
import { $String, $TextEncoder } from './originals.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes, or where they are to be read from: a stream, or a blob, which takes real time. */
export type OutgoingBody = Bytes | ReadableStream<Bytes> | Blob | undefined;

/** A form is taken apart here: an engine would draw its boundary by chance. */
export interface Extracted {
  body: OutgoingBody;
  contentType?: string;
}

export function extractBody(given: BodyInit | null | undefined): Extracted {
  if (given === undefined || given === null) return { body: undefined };
  if (given instanceof ReadableStream || given instanceof Blob) return { body: given };
  if (given instanceof FormData) return multipart(given);
  if (given instanceof ArrayBuffer) return { body: new Uint8Array(given.slice(0)) };
  if (ArrayBuffer.isView(given)) {
    const { buffer, byteOffset, byteLength } = given;
    return { body: new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength)) as Bytes };
  }
  return { body: new $TextEncoder().encode($String(given)) };
}
