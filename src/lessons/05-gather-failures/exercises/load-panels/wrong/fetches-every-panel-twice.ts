// E05-1.k fails: each-once
export async function loadPanels(panels: { name: string; url: string }[]) {
  const ok: { name: string; data: unknown }[] = [];
  const failed: { name: string; error: Error }[] = [];
  const outcomes = await Promise.allSettled(
    panels.map(async ({ url }) => {
      const [{ ok, status }, data] = await Promise.all([
        fetch(url),
        fetch(url).then((res) => res.json()),
      ]);
      if (!ok) throw new Error(`HTTP ${status}`);
      return data;
    }),
  );
  for (const [i, outcome] of outcomes.entries()) {
    const name = panels[i]!.name;
    if (outcome.status === 'fulfilled') ok.push({ name, data: outcome.value });
    else failed.push({ name, error: outcome.reason });
  }
  return { ok, failed };
}
