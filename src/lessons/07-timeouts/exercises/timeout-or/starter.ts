export async function timeoutOr<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  throw new Error('not written yet');
}
