export interface Parcel {
  id: string;
  depot: string;
  weight_g: number;
  status: string;
}
export async function* parcels({
  signal,
}: {
  signal?: AbortSignal;
} = {}): AsyncGenerator<Parcel, void, undefined> {
  let cursor: string | null = '0';
  while (cursor !== null) {
    const res = await fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`, { signal });
    const page: { items: Parcel[]; next: string | null } = await res.json();
    yield* page.items; // the next page is requested only when the consumer asks for item 6
    cursor = page.next;
  }
}
