export function latest<A, R>(
  fn: (arg: A, signal: AbortSignal) => Promise<R>,
): (arg: A) => Promise<R> {
  throw new Error('not written yet');
}
