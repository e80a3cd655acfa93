// E05-1.g fails: no-unhandled
export async function loadPanels(panels: { name: string; url: string }[]) {
  const started = panels.map(async ({ name, url }) => {
    const res = await fetch(url);
    if (!res.ok) throw new Error(`HTTP ${res.status}`);
    return { name, data: await res.json() };
  });
  const ok: any[] = [];
  const failed: any[] = [];
  for (let i = 0; i < panels.length; i++) {
    try {
      ok.push(await started[i]); // while this one is awaited, another may already have failed
    } catch (error) {
      failed.push({ name: panels[i].name, error });
    }
  }
  return { ok, failed };
}
