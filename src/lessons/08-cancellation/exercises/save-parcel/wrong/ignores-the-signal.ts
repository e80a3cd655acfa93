// E08-3.b fails: cancel-before-commit
const API = 'https://api.lanternpost.test';
export async function saveParcel(id: string, change: object, signal: AbortSignal) {
  const p = await (await fetch(`${API}/parcels/${id}`)).json();
  return (
    await fetch(`${API}/parcels/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ ...p, ...change }),
    })
  ).json();
}
