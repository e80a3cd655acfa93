// E08-3.g fails: saves
export async function saveParcel(
  id: string,
  change: object,
  signal: AbortSignal,
): Promise<{ saved: string }> {
  const url = `https://api.lanternpost.test/parcels/${id}`;
  const parcel = await (await fetch(url, { signal })).json();
  return (await fetch(url, { method: 'PUT', body: { ...parcel, ...change } as any })).json();
}
