// E23-2.g fails: both-fail-rejects
export function hedged(fn: any, { delayMs, signal }: any) {
  const done = new AbortController();
  const scope = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
  return new Promise((resolve, reject) => {
    let timer: any;
    let second = false;
    const won = (value: unknown) => {
      clearTimeout(timer);
      done.abort();
      resolve(value);
    };
    const again = () => {
      clearTimeout(timer);
      if (second || scope.aborted) return signal?.aborted && reject(signal.reason);
      second = true;
      fn(scope).then(won, () => signal?.aborted && reject(signal.reason)); // and when it simply fails?
    };
    timer = setTimeout(again, delayMs);
    fn(scope).then(won, again);
  });
}
