export interface Group {
  readonly signal: AbortSignal;
  spawn<R>(fn: (signal: AbortSignal) => Promise<R>): Promise<R>;
}
export async function taskGroup<T>(
  body: (g: Group) => Promise<T>,
  options?: { signal?: AbortSignal },
): Promise<T> {
  throw new Error('not written yet');
}
