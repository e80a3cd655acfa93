// E07-2.f fails: within-budget
const API = 'https://api.lanternpost.test';
interface Parcel {
  id: string;
  depot: string;
  weight_g: number;
  status: string;
}
interface Depot {
  id: string;
  island: string;
  capacity: number;
}
interface Quote {
  carrier: string;
  cents: number;
}
async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const res = await fetch(API + path, { signal });
  return (await res.json()) as T;
}
export async function loadTrip(
  id: string,
  opts: { budgetMs: number; signal?: AbortSignal },
): Promise<{ parcel: Parcel; depot: Depot; quote: Quote }> {
  const signal = AbortSignal.any([AbortSignal.timeout(opts.budgetMs), opts.signal!]);
  const parcel = await get<Parcel>(`/parcels/${id}`, signal);
  const depot = await get<Depot>(`/depots/${parcel.depot}`, signal);
  const quote = await get<Quote>('/quotes/gull', signal);
  return { parcel, depot, quote };
}
