// E03-1.g fails: in-order
export function processAll<T, R>(items: T[], work: (item: T) => R): Promise<R[]> {
  const out: R[] = [];
  return new Promise((resolve) => {
    const step = () => {
      for (let n = 0; n < 5 && items.length; n++) out.unshift(work(items.pop()!));
      if (items.length) setTimeout(step, 0);
      else resolve(out);
    };
    step();
  });
}
