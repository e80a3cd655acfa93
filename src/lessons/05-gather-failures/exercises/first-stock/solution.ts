export async function firstStock(depots: string[]): Promise<{ depot: string; free: number }> {
  const race = new AbortController();
  try {
    return await Promise.any(
      depots.map(async (d) => {
        const res = await fetch(`https://api.lanternpost.test/depots/${d}/stock`, {
          signal: race.signal,
        });
        if (!res.ok) throw new Error(`${d}: HTTP ${res.status}`);
        return res.json();
      }),
    );
  } finally {
    race.abort();
  }
}
