// E07-2.c fails: caller-signal
const API = 'https://api.lanternpost.test';
export async function loadTrip(id: string, { budgetMs }: any) {
  const deadline = AbortSignal.timeout(budgetMs);
  const get = async (p: string) => (await fetch(API + p, { signal: deadline })).json();
  const parcel = await get('/parcels/' + id);
  const depot = await get('/depots/' + parcel.depot);
  const quote = await get('/quotes/gull');
  return { parcel, depot, quote };
}
