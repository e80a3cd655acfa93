// E09-2.c fails: optional-part-may-fail
const API = 'https://api.lanternpost.test';
export async function loadParcelPage(id: string, { failRecs = false } = {}) {
  const j = async (u: string) => {
    const r = await fetch(u);
    if (!r.ok) throw new Error(u);
    return r.json();
  };
  const [parcel, recs] = await Promise.all([
    j(`${API}/parcels/${id}`),
    j(`${API}/recommendations/${id}${failRecs ? '?fail=1' : ''}`),
  ]);
  return { parcel, recs };
}
