// E10-1.c fails: waits-for-sibling-cleanup
export async function taskGroup<T>(body: any, { signal: parent }: any = {}): Promise<T> {
  const stop = new AbortController();
  const kids = new Set<Promise<any>>();
  parent?.addEventListener('abort', () => stop.abort(parent.reason));
  try {
    const v = await body({
      signal: stop.signal,
      spawn: (fn: any) => {
        const p: any = Promise.try(fn, stop.signal).finally(() => kids.delete(p));
        p.catch(() => {});
        kids.add(p);
        return p;
      },
    });
    while (kids.size) await Promise.all(kids);
    return v;
  } catch (e) {
    stop.abort();
    throw new AggregateError([e]);
  }
}
