// E23-2.b fails: loser-aborted
export async function hedged(fn: any, { delayMs, signal }: any) {
  const never = signal ?? new AbortController().signal;
  let t: any;
  const go = Promise.withResolvers<void>();
  t = setTimeout(go.resolve, delayMs);
  let settled = false;
  const first = fn(never);
  first.catch(() => go.resolve());
  const second = go.promise.then(() => {
    if (settled) throw new Error('not needed');
    return fn(never);
  });
  second.catch(() => {});
  try {
    return await Promise.any([first, second]);
  } catch (e) {
    if (signal?.aborted) throw signal.reason;
    throw e;
  } finally {
    settled = true;
    clearTimeout(t);
    go.resolve();
  }
}
