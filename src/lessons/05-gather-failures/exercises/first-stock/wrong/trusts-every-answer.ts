// E05-2.g fails: result
export async function firstStock(depots: string[]): Promise<{ depot: string; free: number }> {
  return Promise.any(
    depots.map(async (d) => {
      const res = await fetch(`https://api.lanternpost.test/depots/${d}/stock`);
      return (await res.json()) as { depot: string; free: number };
    }),
  );
}
