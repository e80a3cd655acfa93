// E02-2.f fails: same-error-twice
export function lazy<T>(start: () => Promise<T>): PromiseLike<T> {
  let p: Promise<T> | undefined;
  return {
    then(ok: any, bad: any) {
      p ??= start().catch((e) => {
        p = undefined;
        throw e;
      });
      return p.then(ok, bad);
    },
  };
}
