// E10-1.m fails: errors-in-order-of-time
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
  const kids: Promise<unknown>[] = [];
  const onAbort = () => c.abort(outer!.reason);
  outer?.addEventListener('abort', onAbort);
  const own = (e: any) =>
    c.signal.aborted && (e === c.signal.reason || e?.cause === c.signal.reason);
  const g: Group = {
    signal: c.signal,
    spawn(fn) {
      const p = Promise.try(fn, c.signal);
      kids.push(p);
      p.catch((e) => {
        if (!own(e)) c.abort();
      });
      return p;
    },
  };
  try {
    const b = Promise.try(body, g);
    b.catch((e) => {
      if (!own(e)) c.abort();
    });
    await Promise.allSettled([b]);
    let n = -1;
    let res: PromiseSettledResult<unknown>[] = [];
    while (n !== kids.length) {
      n = kids.length;
      res = await Promise.allSettled([b, ...kids]);
    }
    outer?.throwIfAborted();
    const errors = res
      .filter((r) => r.status === 'rejected')
      .map((r) => r.reason)
      .filter((e) => !own(e));
    if (errors.length) throw new AggregateError(errors);
    return await b;
  } finally {
    outer?.removeEventListener('abort', onAbort);
  }
}
