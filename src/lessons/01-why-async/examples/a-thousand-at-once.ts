const urls = Array.from(
  { length: 1000 },
  (_, i) => `https://api.lanternpost.test/users/${(i % 6) + 1}`,
);
const all = await Promise.all(urls.map((u) => fetch(u)));
console.log('responses', all.length, '— one after another this would take', 1000 * 120, 'ms');
