// E05-1.d fails: elapsed
export async function loadPanels(panels: any[]) {
  const ok: any[] = [],
    failed: any[] = [];
  for (const p of panels) {
    try {
      const r = await fetch(p.url);
      if (!r.ok) throw new Error('HTTP ' + r.status);
      ok.push({ name: p.name, data: await r.json() });
    } catch (error) {
      failed.push({ name: p.name, error });
    }
  }
  return { ok, failed };
}
