// E13-1.g fails: nothing-in-flight
export async function* parcels({ signal }: any = {}) {
  const aborted = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  aborted.catch(() => {});
  let cursor: any = '0';
  while (cursor !== null) {
    const asked = fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`).then((r) =>
      r.json(),
    );
    const page: any = await Promise.race([asked, aborted]);
    yield* page.items;
    cursor = page.next;
  }
}
