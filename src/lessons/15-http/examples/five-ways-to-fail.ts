const API = 'https://api.lanternpost.test',
  stop = new AbortController();
setTimeout(() => stop.abort(), 200);
const tries: [string, () => Promise<unknown>][] = [
  ['network', () => fetch(API + '/broken')],
  [
    'status ',
    async () => {
      const r = await fetch(API + '/quotes/puffin');
      if (!r.ok) throw new Error(`HTTP ${r.status}`);
    },
  ],
  ['body   ', async () => (await fetch(API + '/weather/mist')).json()],
  ['timeout', () => fetch(API + '/hang', { signal: AbortSignal.timeout(150) })],
  ['cancel ', () => fetch(API + '/hang', { signal: stop.signal })],
];
await Promise.all(tries.map(([name, f]) => f().catch((e) => console.log(name, '→', e.name))));
