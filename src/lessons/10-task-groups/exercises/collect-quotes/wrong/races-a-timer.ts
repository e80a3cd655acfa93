// E10-2.c fails: nothing-in-flight
export async function collectQuotes(carriers: string[], budgetMs: number) {
  const got: any[] = [];
  let t: any;
  const all = Promise.all(
    carriers.map(async (c) => {
      const r = await fetch(`https://api.lanternpost.test/quotes/${c}`);
      if (r.ok) got.push(await r.json());
    }),
  );
  await Promise.race([
    all,
    new Promise((r) => {
      t = setTimeout(r, budgetMs);
    }),
  ]);
  clearTimeout(t);
  return [...got].sort((a, b) => a.cents - b.cents);
}
