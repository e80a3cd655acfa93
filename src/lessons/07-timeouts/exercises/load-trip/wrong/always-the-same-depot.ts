// E07-2.g fails: another-parcel
const API = 'https://api.lanternpost.test';
export async function loadTrip(
  id: string,
  { budgetMs, signal }: { budgetMs: number; signal?: AbortSignal },
): Promise<any> {
  const s = AbortSignal.any([AbortSignal.timeout(budgetMs), ...(signal ? [signal] : [])]);
  const get = async (p: string) => (await fetch(API + p, { signal: s })).json();
  return {
    parcel: await get('/parcels/' + id),
    depot: await get('/depots/north'),
    quote: await get('/quotes/gull'),
  };
}
