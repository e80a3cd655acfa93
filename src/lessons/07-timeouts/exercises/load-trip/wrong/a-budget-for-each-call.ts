// E07-2.a fails: shared-deadline
const API = 'https://api.lanternpost.test';
export async function loadTrip(id: string, { budgetMs, signal }: any) {
  const get = async (p: string) =>
    (
      await fetch(API + p, {
        signal: AbortSignal.any([AbortSignal.timeout(budgetMs), ...(signal ? [signal] : [])]),
      })
    ).json();
  const parcel = await get('/parcels/' + id);
  const depot = await get('/depots/' + parcel.depot);
  const quote = await get('/quotes/gull');
  return { parcel, depot, quote };
}
