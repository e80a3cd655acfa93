// E09-2.i fails: required-part-must-not-fail-silently
interface Parcel {
  id: string;
  depot: string;
  weight_g: number;
  status: string;
}
const API = 'https://api.lanternpost.test';
export async function loadParcelPage(
  id: string,
  opts?: { failRecs?: boolean },
): Promise<{ parcel: Parcel; recs: unknown[] }> {
  const stop = new AbortController();
  const recs = fetch(`${API}/recommendations/${id}${opts?.failRecs ? '?fail=1' : ''}`, {
    signal: stop.signal,
  })
    .then((r) => {
      if (!r.ok) throw new Error('HTTP ' + r.status);
      return r.json();
    })
    .catch(() => []);
  try {
    const res = await fetch(`${API}/parcels/${id}`);
    const parcel = await res.json();
    return { parcel, recs: await recs };
  } finally {
    stop.abort();
  }
}
