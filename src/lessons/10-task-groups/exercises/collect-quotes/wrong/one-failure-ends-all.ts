// E10-2.j fails: result
const API = 'https://api.lanternpost.test';
export async function collectQuotes(carriers: string[], budgetMs: number): Promise<any[]> {
  const quotes = await Promise.all(
    carriers.map(async (c) => {
      const res = await fetch(`${API}/quotes/${c}`, { signal: AbortSignal.timeout(budgetMs) });
      if (!res.ok) throw new Error('no');
      return res.json();
    }),
  );
  return quotes.sort((a, b) => a.cents - b.cents);
}
