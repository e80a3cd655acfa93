/** What comes of a promise that cannot be cancelled, or the reason of the signal that ends the waiting for it. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', end));
}
