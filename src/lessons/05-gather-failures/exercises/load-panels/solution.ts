type Panel = { name: string; data: unknown };
type Failure = { name: string; error: Error };
export async function loadPanels(
  panels: { name: string; url: string }[],
): Promise<{ ok: Panel[]; failed: Failure[] }> {
  const settled = await Promise.allSettled(
    panels.map(async ({ url }) => {
      const res = await fetch(url);
      if (!res.ok) throw new Error(`HTTP ${res.status}`);
      return res.json();
    }),
  );
  const ok: Panel[] = [],
    failed: Failure[] = [];
  settled.forEach((s, i) =>
    s.status === 'fulfilled'
      ? ok.push({ name: panels[i].name, data: s.value })
      : failed.push({ name: panels[i].name, error: s.reason }),
  );
  return { ok, failed };
}
