// E09-2.e fails: nothing-in-flight
const API = 'https://api.lanternpost.test';
export async function loadParcelPage(id: string, { failRecs = false } = {}) {
  const recs = fetch(`${API}/recommendations/${id}${failRecs ? '?fail=1' : ''}`).then(
    (r) => (r.ok ? r.json() : []),
    () => [],
  );
  const res = await fetch(`${API}/parcels/${id}`);
  if (!res.ok) throw new Error('parcel');
  return { parcel: await res.json(), recs: await recs };
}
