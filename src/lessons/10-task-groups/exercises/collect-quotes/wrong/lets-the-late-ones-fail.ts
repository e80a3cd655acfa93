// E10-2.f fails: no-unhandled
export async function collectQuotes(carriers: string[], budgetMs: number) {
  const stop = new AbortController();
  const got: any[] = [];
  const asked = carriers.map(async (c) => {
    const r = await fetch(`https://api.lanternpost.test/quotes/${c}`, { signal: stop.signal });
    if (r.ok) got.push(await r.json());
  });
  let timer: any;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, budgetMs);
  });
  let left = asked.length;
  const all = new Promise<void>((done) => {
    for (const one of asked) one.then(() => --left === 0 && done()); // and when it rejects?
  });
  await Promise.race([all, late]);
  clearTimeout(timer);
  stop.abort();
  return got.sort((a, b) => a.cents - b.cents);
}
