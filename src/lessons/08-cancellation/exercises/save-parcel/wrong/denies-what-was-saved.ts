// E08-3.d fails: reports-success
const API = 'https://api.lanternpost.test';
export async function saveParcel(id: string, change: object, signal: AbortSignal) {
  const p = await (await fetch(`${API}/parcels/${id}`, { signal })).json();
  signal.throwIfAborted();
  const out = await (
    await fetch(`${API}/parcels/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ ...p, ...change }),
    })
  ).json();
  signal.throwIfAborted();
  return out;
}
