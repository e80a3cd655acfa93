async function safeFetch(url: string, signal?: AbortSignal): Promise<string | null> {
  try {
    const s = AbortSignal.any([AbortSignal.timeout(1000), ...(signal ? [signal] : [])]);
    return await (await fetch(url, { signal: s })).text();
  } catch (e: any) {
    if (e.name === 'TimeoutError') console.log('Timeout fetching', url);
    else if (e instanceof TypeError) console.log('Client error:', e);
    else console.log('Unexpected error:', e.name);
    return null;
  }
}
await safeFetch('https://api.lanternpost.test/hang');
await safeFetch('https://api.lanternpost.test/broken');
const user = new AbortController();
setTimeout(() => user.abort(), 100);
const page = await safeFetch('https://api.lanternpost.test/hang', user.signal);
console.log('the user pressed Stop, and the caller got', String(page), '— and goes on');
