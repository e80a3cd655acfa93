// E09-2.g fails: no-unhandled-then
const API = 'https://api.lanternpost.test';
export async function loadParcelPage(id: string, { failRecs = false } = {}) {
  const stop = new AbortController();
  const asked = fetch(`${API}/recommendations/${id}${failRecs ? '?fail=1' : ''}`, {
    signal: stop.signal,
  });
  try {
    const res = await fetch(`${API}/parcels/${id}`);
    if (!res.ok) throw new Error(`parcel ${res.status}`);
    const recs = asked.then(
      (r) => (r.ok ? r.json() : []),
      () => [],
    );
    return { parcel: await res.json(), recs: await recs };
  } finally {
    stop.abort(); // when the parcel is unknown, nobody listens to `asked` yet
  }
}
