// E10-2.d fails: returns-early-when-all-answered
import { setTimeout as sleep } from 'node:timers/promises';
export async function collectQuotes(carriers: string[], budgetMs: number) {
  const stop = new AbortController();
  const got: any[] = [];
  const work = carriers.map((c) =>
    fetch(`https://api.lanternpost.test/quotes/${c}`, { signal: stop.signal })
      .then(async (r) => {
        if (r.ok) got.push(await r.json());
      })
      .catch(() => {}),
  );
  await sleep(budgetMs);
  stop.abort();
  await Promise.all(work);
  return got.sort((a, b) => a.cents - b.cents);
}
