async function allParcels() {
  const all: any[] = [];
  let cursor: string | null = '0';
  while (cursor !== null) {
    const res = await fetch(`https://api.lanternpost.test/parcels?cursor=${cursor}`);
    const page: any = await res.json();
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}

const parcels = await allParcels();
for (const p of parcels.slice(0, 7)) console.log(p.id);
