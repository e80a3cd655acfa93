const API = 'https://api.lanternpost.test';
export async function loadTrip(
  id: string,
  { budgetMs, signal }: { budgetMs: number; signal?: AbortSignal },
) {
  const deadline = AbortSignal.any([AbortSignal.timeout(budgetMs), ...(signal ? [signal] : [])]); // made once
  const get = async (p: string) => (await fetch(API + p, { signal: deadline })).json();
  const parcel = await get('/parcels/' + id);
  const depot = await get('/depots/' + parcel.depot);
  const quote = await get('/quotes/gull');
  return { parcel, depot, quote };
}
