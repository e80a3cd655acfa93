// E10-2.k fails: cheapest-by-number
export async function collectQuotes(carriers: string[], budgetMs: number): Promise<any[]> {
  const s = AbortSignal.timeout(budgetMs);
  const out: any[] = [];
  await Promise.allSettled(
    carriers.map(async (c) => {
      const r = await fetch('https://api.lanternpost.test/quotes/' + c, { signal: s });
      if (r.ok) out.push(await r.json());
    }),
  );
  return out.sort((a, b) => String(a.cents).localeCompare(String(b.cents)));
}
