// E09-2.b fails: overlaps
const API = 'https://api.lanternpost.test';
export async function loadParcelPage(id: string, { failRecs = false } = {}) {
  const res = await fetch(`${API}/parcels/${id}`);
  if (!res.ok) throw new Error('parcel');
  const parcel = await res.json();
  const recs = await fetch(`${API}/recommendations/${id}${failRecs ? '?fail=1' : ''}`).then((r) =>
    r.ok ? r.json() : [],
  );
  return { parcel, recs };
}
