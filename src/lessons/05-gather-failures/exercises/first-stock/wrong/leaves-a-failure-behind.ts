// E05-2.f fails: no-unhandled
export async function firstStock(depots: string[]) {
  const c = new AbortController();
  const asked = depots.map(async (d) => {
    const r = await fetch(`https://api.lanternpost.test/depots/${d}/stock`, { signal: c.signal });
    if (!r.ok) throw new Error(`${d}: HTTP ${r.status}`);
    return r.json();
  });
  for (const one of asked) one.finally(() => console.log('answered')); // a second promise, with nobody behind it
  try {
    return await Promise.any(asked);
  } finally {
    c.abort();
  }
}
