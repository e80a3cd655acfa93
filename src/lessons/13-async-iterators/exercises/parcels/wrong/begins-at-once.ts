// E13-1.f fails: nothing-before-next
export function parcels({ signal }: any = {}) {
  const get = (cursor: string) =>
    fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`, { signal }).then((r) =>
      r.json(),
    );
  const first = get('0'); // "ready when they ask"
  first.catch(() => {});
  return (async function* () {
    let page: any = await first;
    for (;;) {
      yield* page.items;
      if (page.next === null) return;
      page = await get(page.next);
    }
  })();
}
