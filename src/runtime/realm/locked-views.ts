/**
 * What a view of a buffer says of itself cannot be redefined. Node reads the length of typed arrays of its own
 * through these getters, and ends the whole process when it finds nonsense there.
 */
export function lockViews(): void {
  const views = Object.getPrototypeOf(Int8Array.prototype);
  for (const name of ['buffer', 'byteLength', 'byteOffset', 'length']) {
    Object.defineProperty(views, name, { configurable: false });
  }
}
