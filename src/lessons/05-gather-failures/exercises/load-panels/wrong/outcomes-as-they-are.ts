// E05-1.j fails: good-panels
export async function loadPanels(panels: { name: string; url: string }[]): Promise<any> {
  const all = await Promise.allSettled(panels.map(({ url }) => fetch(url).then((r) => r.json())));
  return {
    ok: all.filter((a) => a.status === 'fulfilled'),
    failed: all.filter((a) => a.status === 'rejected'),
  };
}
