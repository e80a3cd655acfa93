const deadline = AbortSignal.timeout(500);

const get = async (path: string) => {
  const res = await fetch(`https://api.lanternpost.test${path}`, { signal: deadline });
  await res.json();
  console.log('got', path);
};

try {
  await get('/parcels/LP-0001');
  await get('/depots/north');
  await get('/quotes/petrel');
} catch (e) {
  console.log((e as Error).name);
}
