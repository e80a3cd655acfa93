const c = new AbortController();
c.signal.addEventListener('abort', () => console.log('listener'));
const p = fetch('https://api.lanternpost.test/hang', { signal: c.signal }).catch(() =>
  console.log('rejection seen'),
);
console.log('before');
c.abort();
console.log('after');
await p;
