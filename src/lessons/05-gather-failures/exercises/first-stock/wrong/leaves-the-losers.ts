// E05-2.c fails: losers-aborted
export async function firstStock(depots: string[]) {
  return Promise.any(
    depots.map(async (d) => {
      const r = await fetch(`https://api.lanternpost.test/depots/${d}/stock`);
      if (!r.ok) throw new Error('HTTP');
      return r.json();
    }),
  );
}
