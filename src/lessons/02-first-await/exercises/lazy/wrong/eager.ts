// E02-2.a fails: nothing-before-await
export function lazy<T>(start: () => Promise<T>): PromiseLike<T> {
  return start();
}
