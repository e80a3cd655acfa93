export interface Quote {
  carrier: string;
  cents: number;
}
export async function collectQuotes(carriers: string[], budgetMs: number): Promise<Quote[]> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), budgetMs);
  try {
    const got: Quote[] = [];
    await Promise.all(
      carriers.map(async (c) => {
        try {
          const res = await fetch(`https://api.lanternpost.test/quotes/${c}`, {
            signal: stop.signal,
          });
          if (res.ok) got.push(await res.json());
        } catch (e) {
          if (!stop.signal.aborted) throw e;
        } // late ones are simply not in the list
      }),
    );
    return got.sort((a, b) => a.cents - b.cents);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
