// E09-2.a fails: no-unhandled
const API = 'https://api.lanternpost.test';
export async function loadParcelPage(id: string, { failRecs = false } = {}) {
  const recs = fetch(`${API}/recommendations/${id}${failRecs ? '?fail=1' : ''}`).then((r) => {
    if (!r.ok) throw new Error('recs');
    return r.json();
  });
  const res = await fetch(`${API}/parcels/${id}`);
  if (!res.ok) throw new Error('parcel');
  const parcel = await res.json();
  return { parcel, recs: await recs.catch(() => []) };
}
