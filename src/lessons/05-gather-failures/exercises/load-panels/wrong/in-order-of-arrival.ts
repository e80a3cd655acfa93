// E05-1.i fails: order-kept
export async function loadPanels(panels: { name: string; url: string }[]) {
  const ok: any[] = [],
    failed: any[] = [];
  await Promise.all(
    panels.map(async ({ name, url }) => {
      try {
        const res = await fetch(url);
        if (!res.ok) throw new Error(String(res.status));
        ok.push({ name, data: await res.json() });
      } catch (error) {
        failed.push({ name, error });
      }
    }),
  );
  return { ok, failed };
}
