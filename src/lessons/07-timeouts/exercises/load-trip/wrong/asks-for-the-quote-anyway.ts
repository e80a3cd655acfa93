// E07-2.d fails: no-third-request
const API = 'https://api.lanternpost.test';
export async function loadTrip(id: string, { budgetMs, signal }: any) {
  const deadline = AbortSignal.any([AbortSignal.timeout(budgetMs), ...(signal ? [signal] : [])]);
  const get = async (p: string) => (await fetch(API + p, { signal: deadline })).json();
  const quoted = get('/quotes/gull'); // does not depend on the others, so it leaves at once
  quoted.catch(() => {});
  const parcel = await get('/parcels/' + id);
  const depot = await get('/depots/' + parcel.depot);
  return { parcel, depot, quote: await quoted };
}
