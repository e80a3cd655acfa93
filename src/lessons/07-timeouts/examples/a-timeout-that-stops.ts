const load = async (path: string, signal: AbortSignal) => {
  const res = await fetch(`https://api.lanternpost.test${path}`, { signal });
  return res.status;
};

try {
  console.log('answer', await load('/slow?ms=5000', AbortSignal.timeout(1000)));
} catch (e) {
  console.log((e as Error).name);
}
