// E10-2.a fails: settles
export async function collectQuotes(carriers: string[], budgetMs: number) {
  const q = await Promise.all(
    carriers.map(async (c) => {
      const r = await fetch(`https://api.lanternpost.test/quotes/${c}`);
      return r.ok ? r.json() : null;
    }),
  );
  return q.filter(Boolean).sort((a: any, b: any) => a.cents - b.cents);
}
