// E13-1.c fails: settles
export async function* parcels({ signal }: any = {}) {
  let cursor: any = '0';
  while (true) {
    const page: any = await (
      await fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`, { signal })
    ).json();
    yield* page.items;
    cursor = page.next;
  }
}
