// E10-1.i fails: aggregate-error
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
  const onAbort = () => controller.abort(options!.signal!.reason);
  options?.signal?.addEventListener('abort', onAbort);
  const children = new Set<Promise<unknown>>();
  try {
    const value = await body({
      signal: controller.signal,
      spawn(fn) {
        const p = fn(controller.signal);
        const watched = p
          .catch((e) => {
            errors.push(e);
            controller.abort();
          })
          .finally(() => children.delete(watched));
        children.add(watched);
        return p;
      },
    });
    while (children.size) await Promise.all(children);
    if (errors.length) throw errors[0];
    return value;
  } finally {
    options?.signal?.removeEventListener('abort', onAbort);
  }
}
