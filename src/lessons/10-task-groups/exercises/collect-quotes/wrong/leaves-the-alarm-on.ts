// E10-2.e fails: no-timer-left
export async function collectQuotes(carriers: string[], budgetMs: number) {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), budgetMs); // never cleared
  const got: any[] = [];
  await Promise.all(
    carriers.map(async (c) => {
      try {
        const r = await fetch(`https://api.lanternpost.test/quotes/${c}`, { signal: stop.signal });
        if (r.ok) got.push(await r.json());
      } catch (e) {
        if (!stop.signal.aborted) throw e;
      }
    }),
  );
  return got.sort((a, b) => a.cents - b.cents);
}
