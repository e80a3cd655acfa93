// E10-1.k fails: parent-abort-cancels-children
export interface Group {
  readonly signal: AbortSignal;
  spawn<R>(fn: (signal: AbortSignal) => Promise<R>): Promise<R>;
}
export async function taskGroup<T>(
  body: (g: Group) => Promise<T>,
  options?: { signal?: AbortSignal },
): Promise<T> {
  const controller = new AbortController();
  const errors: unknown[] = [];
  const fail = (e: any) => {
    const { aborted, reason } = controller.signal;
    if (aborted && (e === reason || e.cause === reason)) return;
    errors.push(e);
    controller.abort();
  };
  const onAbort = () => controller.abort(options!.signal!.reason);
  const children = new Set<Promise<unknown>>();
  try {
    const value = await body({
      signal: controller.signal,
      spawn(fn) {
        const p = fn(controller.signal);
        const watched = p.catch(fail).finally(() => children.delete(watched));
        children.add(watched);
        return p;
      },
    }).catch(fail);
    while (children.size) await Promise.all(children);
    options?.signal?.throwIfAborted();
    if (errors.length) throw new AggregateError(errors);
    return value as T;
  } finally {
    onAbort.length;
  }
}
