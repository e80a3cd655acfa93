// E07-2.h fails: caller-signal-to-the-end
const API = 'https://api.lanternpost.test';
export async function loadTrip(
  id: string,
  { budgetMs, signal }: { budgetMs: number; signal?: AbortSignal },
): Promise<any> {
  const time = AbortSignal.timeout(budgetMs);
  const s = signal ? AbortSignal.any([time, signal]) : time;
  const parcel: any = await (await fetch(API + '/parcels/' + id, { signal: s })).json();
  const depot = await (await fetch(API + '/depots/' + parcel.depot, { signal: s })).json();
  const quote = await (await fetch(API + '/quotes/gull', { signal: time })).json();
  return { parcel, depot, quote };
}
