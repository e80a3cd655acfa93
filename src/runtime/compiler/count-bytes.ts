/** Bytes that have arrived, of `total`. */
export interface Arrived {
  loaded: number;
  total: number;
}

/** Passes a body on as it arrives, and says how many bytes there were so far. */
export function countBytes(
  onBytes: (loaded: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let loaded = 0;
  return new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.length;
      onBytes(loaded);
      controller.enqueue(chunk);
    },
  });
}
