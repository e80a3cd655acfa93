const user = new AbortController();
setTimeout(() => user.abort(), 300);

const signal = AbortSignal.any([user.signal, AbortSignal.timeout(800)]);
try {
  await fetch('https://api.lanternpost.test/hang', { signal });
} catch (e) {
  console.log((e as Error).name);
}
