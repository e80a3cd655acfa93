// E02-2.b fails: runs-once
export function lazy<T>(start: () => Promise<T>): PromiseLike<T> {
  return { then: (ok, bad) => start().then(ok, bad) };
}
