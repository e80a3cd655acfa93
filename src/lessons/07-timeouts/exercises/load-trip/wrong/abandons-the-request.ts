// E07-2.e fails: nothing-in-flight
const API = 'https://api.lanternpost.test';
export async function loadTrip(id: string, { budgetMs, signal }: any) {
  const deadline = AbortSignal.any([AbortSignal.timeout(budgetMs), ...(signal ? [signal] : [])]);
  const late = new Promise<never>((_, reject) =>
    deadline.addEventListener('abort', () => reject(deadline.reason)),
  );
  late.catch(() => {});
  const get = async (p: string) => {
    const res: Response = await Promise.race([fetch(API + p), late]); // heard no more, but still running
    return res.json();
  };
  const parcel = await get('/parcels/' + id);
  const depot = await get('/depots/' + parcel.depot);
  const quote = await get('/quotes/gull');
  return { parcel, depot, quote };
}
