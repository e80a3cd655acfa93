// E02-2.d fails: rejects
export function lazy<T>(start: () => Promise<T>): PromiseLike<T> {
  let running: Promise<T> | undefined;
  return { then: (ok: any) => (running ??= start()).then(ok) } as PromiseLike<T>; // drops the rejection callback
}
