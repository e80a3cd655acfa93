export async function retry<T>(
  fn: (attempt: number) => Promise<T>,
  o: {
    retries: number;
    baseMs: number;
    capMs: number;
    signal?: AbortSignal;
    random?: () => number;
  },
): Promise<T> {
  throw new Error('not written yet');
}
