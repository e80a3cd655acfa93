const c = new AbortController();
setTimeout(() => c.abort('user left'), 50);
try {
  await fetch('https://api.lanternpost.test/hang', {
    signal: AbortSignal.any([c.signal, AbortSignal.timeout(50)]),
  });
} catch (e: any) {
  console.log(typeof e, e.name ?? e);
}
