export async function saveParcel(
  id: string,
  change: object,
  signal: AbortSignal,
): Promise<{ saved: string }> {
  throw new Error('not written yet');
}
