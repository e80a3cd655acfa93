try {
  await fetch('https://api.lanternpost.test/slow?ms=5000', { signal: AbortSignal.timeout(1000) });
} catch (e) {
  console.log((e as Error).name);
}
