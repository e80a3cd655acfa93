async function* parcels() {
  let cursor: string | null = '0';
  while (cursor !== null) {
    const res = await fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`);
    const page: any = await res.json();
    console.log('page', cursor);
    yield* page.items;
    cursor = page.next;
  }
}

let n = 0;
for await (const p of parcels()) {
  console.log(p.id);
  if (++n === 7) break;
}
