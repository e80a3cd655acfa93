let requests = 0;

async function* parcels() {
  let cursor: string | null = '0';
  while (cursor !== null) {
    requests++;
    const res = await fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`);
    const page: any = await res.json();
    yield* page.items;
    cursor = page.next;
  }
}

for await (const p of parcels()) if (p.id === 'LP-0005') break;
console.log(requests);
