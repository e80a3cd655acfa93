// E05-1.h fails: data
export async function loadPanels(panels: { name: string; url: string }[]) {
  const settled = await Promise.allSettled(
    panels.map(async ({ url }) => {
      const res = await fetch(url);
      if (!res.ok) throw new Error(`HTTP ${res.status}`);
      const text = await res.text();
      JSON.parse(text);
      return text;
    }),
  );
  const ok: { name: string; data: unknown }[] = [];
  const failed: { name: string; error: Error }[] = [];
  settled.forEach((outcome, i) => {
    const name = panels[i]!.name;
    if (outcome.status === 'fulfilled') ok.push({ name, data: outcome.value });
    else failed.push({ name, error: outcome.reason });
  });
  return { ok, failed };
}
