// E10-1.g fails: no-unhandled
export async function taskGroup<T>(body: any, { signal: parent }: any = {}): Promise<T> {
  const stop = new AbortController();
  const kids = new Set<Promise<any>>();
  const errors: any[] = [];
  const onParent = () => stop.abort(parent.reason);
  parent?.addEventListener('abort', onParent);
  const fail = (e: any) => {
    if (!stop.signal.aborted || (e !== stop.signal.reason && e?.cause !== stop.signal.reason))
      errors.push(e);
    stop.abort();
  };
  try {
    let v: any;
    try {
      v = await body({
        signal: stop.signal,
        spawn: (fn: any) => {
          const p = Promise.try(fn, stop.signal);
          p.catch(fail);
          p.finally(() => kids.delete(p)); // a promise of its own, which fails too
          kids.add(p);
          return p;
        },
      });
    } catch (e) {
      fail(e);
    }
    while (kids.size) await Promise.allSettled(kids);
    if (parent?.aborted) throw parent.reason;
    if (errors.length) throw new AggregateError([...new Set(errors)]);
    return v;
  } finally {
    parent?.removeEventListener('abort', onParent);
  }
}
