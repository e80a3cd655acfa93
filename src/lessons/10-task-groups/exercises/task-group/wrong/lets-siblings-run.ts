// E10-1.a fails: cancels-siblings
export async function taskGroup<T>(body: any, _: any = {}): Promise<T> {
  const kids: Promise<any>[] = [];
  const stop = new AbortController();
  const v = await body({
    signal: stop.signal,
    spawn: (fn: any) => {
      const p = Promise.try(fn, stop.signal);
      kids.push(p);
      return p;
    },
  });
  await Promise.all(kids);
  return v;
}
