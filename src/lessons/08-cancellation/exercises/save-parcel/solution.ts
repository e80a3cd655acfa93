const API = 'https://api.lanternpost.test';
export async function saveParcel(
  id: string,
  change: object,
  signal: AbortSignal,
): Promise<{ saved: string }> {
  const parcel = await (await fetch(`${API}/parcels/${id}`, { signal })).json(); // cancellable
  signal.throwIfAborted(); // last exit
  const res = await fetch(`${API}/parcels/${id}`, {
    method: 'PUT',
    body: JSON.stringify({ ...parcel, ...change }),
  }); // point of no return: no signal
  return res.json();
}
