const get = async (p: string) => {
  const r = await fetch('https://api.lanternpost.test' + p);
  if (!r.ok) throw new Error(`HTTP ${r.status}`);
  return (await r.json()).length;
};
const settled = await Promise.allSettled([get('/users'), get('/quotes/puffin'), get('/comments')]);
for (const s of settled)
  console.log(s.status === 'fulfilled' ? `ok ${s.value}` : `failed: ${s.reason.message}`);
