// E08-3.f fails: keeps-the-other-fields
const API = 'https://api.lanternpost.test';
export async function saveParcel(id: string, change: object, signal: AbortSignal) {
  await (await fetch(`${API}/parcels/${id}`, { signal })).json();
  signal.throwIfAborted();
  return (
    await fetch(`${API}/parcels/${id}`, { method: 'PUT', body: JSON.stringify(change) })
  ).json();
}
