// E05-1.f fails: http-500-is-a-failure
export async function loadPanels(panels: { name: string; url: string }[]) {
  const settled = await Promise.allSettled(
    panels.map(async ({ url }) => (await fetch(url)).json()),
  );
  const ok: any[] = [];
  const failed: any[] = [];
  settled.forEach((s, i) => {
    if (s.status === 'fulfilled') ok.push({ name: panels[i].name, data: s.value });
    else failed.push({ name: panels[i].name, error: s.reason });
  });
  return { ok, failed };
}
