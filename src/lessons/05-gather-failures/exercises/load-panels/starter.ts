type Panel = { name: string; data: unknown };
type Failure = { name: string; error: Error };
export async function loadPanels(
  panels: { name: string; url: string }[],
): Promise<{ ok: Panel[]; failed: Failure[] }> {
  throw new Error('not written yet');
}
