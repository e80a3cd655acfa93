// E05-1.a fails: resolves
export async function loadPanels(panels: any[]) {
  const data = await Promise.all(
    panels.map(async (p) => {
      const r = await fetch(p.url);
      if (!r.ok) throw new Error('HTTP ' + r.status);
      return { name: p.name, data: await r.json() };
    }),
  );
  return { ok: data, failed: [] };
}
