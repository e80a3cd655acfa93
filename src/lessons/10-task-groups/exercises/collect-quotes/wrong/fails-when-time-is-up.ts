// E10-2.g fails: none-in-time-is-empty
export async function collectQuotes(carriers: string[], budgetMs: number) {
  const signal = AbortSignal.timeout(budgetMs);
  const got: any[] = [];
  await Promise.allSettled(
    carriers.map(async (c) => {
      const r = await fetch(`https://api.lanternpost.test/quotes/${c}`, { signal });
      if (r.ok) got.push(await r.json());
    }),
  );
  if (got.length === 0) signal.throwIfAborted(); // "no quote at all is an error"
  return got.sort((a, b) => a.cents - b.cents);
}
