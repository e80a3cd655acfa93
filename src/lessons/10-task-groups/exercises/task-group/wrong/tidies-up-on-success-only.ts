// E10-1.l fails: no-listener-left-after-failure
export interface Group {
  readonly signal: AbortSignal;
  spawn<R>(fn: (signal: AbortSignal) => Promise<R>): Promise<R>;
}
export async function taskGroup<T>(
  body: (g: Group) => Promise<T>,
  { signal: outer }: { signal?: AbortSignal } = {},
): Promise<T> {
  outer?.throwIfAborted();
  const c = new AbortController();
  const errors: unknown[] = [];
  const kids = new Set<Promise<unknown>>();
  const onAbort = () => c.abort(outer!.reason);
  outer?.addEventListener('abort', onAbort, { once: true });
  const failed = (e: any) => {
    if (c.signal.aborted && (e === c.signal.reason || e?.cause === c.signal.reason)) return;
    errors.push(e);
    c.abort();
  };
  const g: Group = {
    signal: c.signal,
    spawn(fn) {
      const p = Promise.try(fn, c.signal);
      const k: Promise<unknown> = p.catch(failed).finally(() => kids.delete(k));
      kids.add(k);
      return p;
    },
  };
  let v: T;
  try {
    v = await body(g);
  } catch (e) {
    failed(e);
  }
  while (kids.size) await Promise.all(kids);
  outer?.throwIfAborted();
  if (errors.length) throw new AggregateError(errors);
  outer?.removeEventListener('abort', onAbort);
  return v!;
}
