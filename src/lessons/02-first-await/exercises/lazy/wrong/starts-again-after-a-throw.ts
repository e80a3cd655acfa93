// E02-2.g fails: same-throw-twice
export function lazy<T>(start: () => Promise<T>): PromiseLike<T> {
  let running: Promise<T> | undefined;
  return {
    then(ok: any, bad: any) {
      if (!running) running = start();
      return running.then(ok, bad);
    },
  } as PromiseLike<T>;
}
