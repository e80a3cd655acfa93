const API = 'https://api.lanternpost.test';
export async function loadParcelPage(id: string, { failRecs = false } = {}) {
  const stop = new AbortController();
  const recs = fetch(`${API}/recommendations/${id}${failRecs ? '?fail=1' : ''}`, {
    signal: stop.signal,
  })
    .then((r) => {
      if (!r.ok) throw new Error('recs ' + r.status);
      return r.json();
    })
    .catch(() => []); // handled at once, not when we get round to awaiting it
  try {
    const res = await fetch(`${API}/parcels/${id}`);
    if (!res.ok) throw new Error('parcel ' + res.status);
    return { parcel: await res.json(), recs: await recs };
  } finally {
    stop.abort();
  }
}
