// E05-2.h fails: asks-again
const c = new AbortController();
export async function firstStock(depots: string[]) {
  try {
    return await Promise.any(
      depots.map(async (d) => {
        const r = await fetch(`https://api.lanternpost.test/depots/${d}/stock`, {
          signal: c.signal,
        });
        if (!r.ok) throw new Error('' + r.status);
        return r.json();
      }),
    );
  } finally {
    c.abort();
  }
}
