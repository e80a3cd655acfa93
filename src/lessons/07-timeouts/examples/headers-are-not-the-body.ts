const c = new AbortController();
const timer = setTimeout(() => c.abort(new DOMException('too slow', 'TimeoutError')), 1000);
const res = await fetch('https://api.lanternpost.test/trickle', { signal: c.signal });
clearTimeout(timer); // "it answered" — headers only
console.log('headers', res.status);
console.log('body', (await res.text()).length, 'characters');
