let calls = 0;
const load = async () => {
  calls++;
  const res = await fetch('https://api.lanternpost.test/depots/nowhere');
  if (!res.ok) throw new Error(`status ${res.status}`);
  return res.json();
};

const cache = new Map<string, Promise<unknown>>();
const get = (key: string) => {
  if (!cache.has(key)) cache.set(key, load());
  return cache.get(key)!;
};
for (let i = 0; i < 3; i++) await get('depot').catch((e) => console.log(e.message));
console.log('loads:', calls);
