const parcel = 'https://api.lanternpost.test/parcels/LP-0003';
const body = JSON.stringify({ id: 'LP-0003', depot: 'south', weight_g: 900 });

try {
  await fetch(parcel, { method: 'PUT', body, signal: AbortSignal.timeout(150) });
  console.log('saved');
} catch (e) {
  console.log('not saved?', (e as Error).name);
}
const res = await fetch(parcel);
console.log('its weight is', (await res.json()).weight_g);
