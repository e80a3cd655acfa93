// E04-1.g fails: result
export async function fetchAll(urls: string[]): Promise<string[]> {
  const promises = urls.map(async (u) => {
    const r = await fetch(u);
    r.text();
  });
  return Promise.all(promises) as any;
}
