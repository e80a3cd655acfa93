// E08-3.a fails: commit-is-not-torn
const API = 'https://api.lanternpost.test';
export async function saveParcel(id: string, change: object, signal: AbortSignal) {
  const p = await (await fetch(`${API}/parcels/${id}`, { signal })).json();
  return (
    await fetch(`${API}/parcels/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ ...p, ...change }),
      signal,
    })
  ).json();
}
