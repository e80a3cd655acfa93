// E05-2.d fails: settles
export async function firstStock(depots: string[]) {
  const s = await Promise.allSettled(
    depots.map(async (d) => {
      const r = await fetch(`https://api.lanternpost.test/depots/${d}/stock`);
      if (!r.ok) throw new Error('HTTP');
      return r.json();
    }),
  );
  return (s.find((x) => x.status === 'fulfilled') as any).value;
}
