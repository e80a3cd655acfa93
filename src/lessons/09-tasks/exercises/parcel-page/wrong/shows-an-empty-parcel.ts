// E09-2.f fails: required-part-must-not-fail-silently
const API = 'https://api.lanternpost.test';
export async function loadParcelPage(id: string, { failRecs = false } = {}) {
  const get = (path: string) => fetch(API + path).then((r) => (r.ok ? r.json() : undefined));
  const [parcel, recs = []] = await Promise.all([
    get(`/parcels/${id}`),
    get(`/recommendations/${id}${failRecs ? '?fail=1' : ''}`),
  ]);
  return { parcel, recs };
}
