// E10-1.f fails: no-listener-left
export async function taskGroup<T>(body: any, { signal: parent }: any = {}): Promise<T> {
  const stop = new AbortController();
  const kids = new Set<Promise<any>>();
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
        const w: any = p.catch(fail).finally(() => kids.delete(w));
        kids.add(w);
        return p;
      },
    });
  } catch (e) {
    fail(e);
  }
  while (kids.size) await Promise.all(kids);
  if (parent?.aborted) throw parent.reason;
  if (errors.length) throw new AggregateError(errors);
  return v;
}
