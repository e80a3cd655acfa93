// E04-1.e fails: empty-list
export function fetchAll(urls: string[]) {
  return new Promise<string[]>((resolve, reject) => {
    const out: string[] = [];
    let left = urls.length;
    urls.forEach((u, i) =>
      fetch(u)
        .then((r) => r.text())
        .then((t) => {
          out[i] = t;
          if (--left === 0) resolve(out);
        }, reject),
    );
  });
}
