export interface Parcel {
  id: string;
  depot: string;
  weight_g: number;
  status: string;
}
export async function* parcels(opts?: {
  signal?: AbortSignal;
}): AsyncGenerator<Parcel, void, undefined> {
  // GET /parcels?cursor=… → { items, next }
  throw new Error('not written yet');
}
