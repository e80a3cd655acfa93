// E10-1.b fails: waits-for-children
export async function taskGroup<T>(body: any, { signal: parent }: any = {}): Promise<T> {
  const stop = new AbortController();
  const kids: Promise<any>[] = [];
  const errors: any[] = [];
  parent?.addEventListener('abort', () => stop.abort(parent.reason));
  let v;
  const fail = (e: any) => {
    if (!stop.signal.aborted || (e !== stop.signal.reason && e?.cause !== stop.signal.reason))
      errors.push(e);
    stop.abort();
  };
  try {
    v = await body({
      signal: stop.signal,
      spawn: (fn: any) => {
        const p = Promise.try(fn, stop.signal);
        kids.push(p.catch(fail));
        return p;
      },
    });
  } catch (e) {
    fail(e);
  }
  await Promise.all(kids);
  /* snapshot: misses tasks spawned meanwhile */ if (errors.length)
    throw new AggregateError(errors);
  return v;
}
