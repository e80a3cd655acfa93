// E05-2.e fails: losers-aborted
export async function firstStock(depots: string[]) {
  const c = new AbortController();
  try {
    return Promise.any(
      depots.map(async (d) => {
        const r = await fetch(`https://api.lanternpost.test/depots/${d}/stock`, {
          signal: c.signal,
        });
        if (!r.ok) throw new Error('HTTP');
        return r.json();
      }),
    );
  } finally {
    c.abort();
  }
}
