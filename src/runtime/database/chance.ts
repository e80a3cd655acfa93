/** Random bytes that are the same for the same seed (xorshift32, after Marsaglia). */
export function chance(seed: number): <T extends ArrayBufferView>(view: T) => T {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (view) => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let i = 0; i < bytes.length; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      bytes[i] = state >>> 11;
    }
    return view;
  };
}
