// E13-1.a fails: lazy
export async function* parcels({ signal }: any = {}) {
  const all: any[] = [];
  let cursor: any = '0';
  while (cursor !== null) {
    const page: any = await (
      await fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`, { signal })
    ).json();
    all.push(...page.items);
    cursor = page.next;
  }
  yield* all;
}
