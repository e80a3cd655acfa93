// E13-1.d fails: abort-stops
export async function* parcels(_: any = {}) {
  let cursor: any = '0';
  while (cursor !== null) {
    const page: any = await (
      await fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`)
    ).json();
    yield* page.items;
    cursor = page.next;
  }
}
