// E06-1.i fails: works-after-a-failure
let running = 0;
export function mapLimit<T, R>(
  items: T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  return new Promise((resolve, reject) => {
    if (!items.length) return resolve([]);
    const out: R[] = [];
    let done = 0,
      i = 0,
      failed = false;
    const pump = () => {
      while (!failed && running < limit && i < items.length) {
        const at = i++;
        running++;
        fn(items[at]!, at).then(
          (v) => {
            running--;
            out[at] = v;
            if (++done === items.length) resolve(out);
            else pump();
          },
          (e) => {
            failed = true;
            reject(e);
          },
        );
      }
    };
    pump();
  });
}
