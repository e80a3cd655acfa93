import { ndjson } from './kit.ts';

const res = await fetch('https://api.lanternpost.test/parcels/LP-0001/events');
for await (const e of ndjson<any>(res)) {
  console.log(e.kind);
  if (e.seq === 2) break;
}
console.log('done reading');
