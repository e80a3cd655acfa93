// E10-2.i fails: result
const API = 'https://api.lanternpost.test';
type Quote = { carrier: string; cents: number };
export async function collectQuotes(carriers: string[], budgetMs: number): Promise<Quote[]> {
  const signal = AbortSignal.timeout(budgetMs);
  const settled = await Promise.allSettled(
    carriers.map(async (c) => {
      const res = await fetch(`${API}/quotes/${c}`, { signal });
      if (!res.ok) throw new Error('no quote');
      return res.json() as Promise<Quote>;
    }),
  );
  return settled.filter((s) => s.status === 'fulfilled').map((s) => s.value);
}
