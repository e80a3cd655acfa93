const deadline = AbortSignal.timeout(500);
const get = async (p: string) => {
  const v = await (await fetch('https://api.lanternpost.test' + p, { signal: deadline })).json();
  console.log('got', p);
  return v;
};
try {
  await get('/parcels/LP-0001');
  await get('/depots/north');
  await get('/quotes/petrel');
} catch (e) {
  console.log((e as Error).name);
}
