// E13-1.e fails: no-prefetch
export async function* parcels({ signal }: any = {}) {
  const get = (c: any) =>
    fetch(`https://api.lanternpost.test/parcels?cursor=${c}`, { signal }).then((r) => r.json());
  let page: any = await get('0');
  while (true) {
    const next = page.next !== null ? get(page.next) : null;
    next?.catch(() => {});
    yield* page.items;
    if (!next) return;
    page = await next;
  }
}
