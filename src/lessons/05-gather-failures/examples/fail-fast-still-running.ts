const get = async (p: string) => {
  const r = await fetch('https://api.lanternpost.test' + p);
  if (!r.ok) throw new Error(`${p} → ${r.status}`);
  const v = await r.json();
  console.log('arrived', p);
  return v;
};
try {
  await Promise.all([get('/users'), get('/quotes/puffin'), get('/comments')]);
} catch (e) {
  console.log('caught', e as Error);
}
