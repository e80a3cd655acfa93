export interface Group {
  readonly signal: AbortSignal;
  spawn<R>(fn: (signal: AbortSignal) => Promise<R>): Promise<R>;
}
export async function taskGroup<T>(
  body: (g: Group) => Promise<T>,
  { signal: parent }: { signal?: AbortSignal } = {},
): Promise<T> {
  parent?.throwIfAborted();
  const stop = new AbortController(),
    CANCEL = new DOMException('task group cancelled', 'AbortError');
  const children = new Set<Promise<unknown>>(),
    errors: unknown[] = [];
  const ours = (e: any) =>
    stop.signal.aborted && (e === stop.signal.reason || e?.cause === stop.signal.reason); // as fetch rejects, or as node:timers/promises does
  const fail = (e: unknown) => {
    if (!ours(e)) errors.push(e);
    if (!stop.signal.aborted) stop.abort(CANCEL);
  };
  const onParent = () => {
    if (!stop.signal.aborted) stop.abort(parent!.reason);
  };
  parent?.addEventListener('abort', onParent, { once: true });
  const g: Group = {
    signal: stop.signal,
    spawn(fn) {
      const task = Promise.try(fn, stop.signal);
      const watched = task.then(() => {}, fail).finally(() => children.delete(watched));
      children.add(watched);
      return task;
    },
  };
  try {
    let value!: T;
    try {
      value = await body(g);
    } catch (e) {
      fail(e);
    }
    while (children.size) await Promise.all(children); // children may have spawned children
    if (parent?.aborted && stop.signal.reason === parent.reason) throw parent.reason;
    const unique = [...new Set(errors)]; // body may rethrow a child's error
    if (unique.length) throw new AggregateError(unique, `${unique.length} task(s) failed`);
    return value;
  } finally {
    parent?.removeEventListener('abort', onParent);
  }
}
