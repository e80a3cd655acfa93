// E08-3.e fails: reads-first
const API = 'https://api.lanternpost.test';
export async function saveParcel(id: string, change: object, signal: AbortSignal) {
  signal.throwIfAborted();
  return (
    await fetch(`${API}/parcels/${id}`, { method: 'PUT', body: JSON.stringify({ id, ...change }) })
  ).json();
}
