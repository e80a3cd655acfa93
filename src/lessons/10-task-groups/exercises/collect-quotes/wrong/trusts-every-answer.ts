// E10-2.h fails: result
const API = 'https://api.lanternpost.test';
type Quote = { carrier: string; cents: number };
export async function collectQuotes(carriers: string[], budgetMs: number): Promise<Quote[]> {
  const signal = AbortSignal.timeout(budgetMs);
  const settled = await Promise.allSettled(
    carriers.map(
      async (c) => (await fetch(`${API}/quotes/${c}`, { signal })).json() as Promise<Quote>,
    ),
  );
  return settled
    .filter((s) => s.status === 'fulfilled')
    .map((s) => s.value)
    .sort((a, b) => a.cents - b.cents);
}
