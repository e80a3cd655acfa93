// E05-1.e fails: error-kept
type Panel = { name: string; url: string };
export async function loadPanels(panels: Panel[]) {
  const ok: any[] = [];
  const failed: any[] = [];
  await Promise.all(
    panels.map(async ({ name, url }) => {
      try {
        const res = await fetch(url);
        if (!res.ok) throw `HTTP ${res.status}`; // a string has no stack and no cause
        ok.push({ name, data: await res.json() });
      } catch (error) {
        failed.push({ name, error: String(error) });
      }
    }),
  );
  return { ok, failed };
}
