// E05-1.b fails: failed-panels-named
export async function loadPanels(panels: any[]) {
  const data = await Promise.all(
    panels.map(async (p) => {
      try {
        const r = await fetch(p.url);
        if (!r.ok) throw new Error('HTTP');
        return { name: p.name, data: await r.json() };
      } catch {
        return null;
      }
    }),
  );
  return {
    ok: data.filter(Boolean),
    failed: data.filter((x) => !x).map(() => ({ name: '?', error: new Error('failed') })),
  };
}
