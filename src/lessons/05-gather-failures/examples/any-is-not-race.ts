const ask = async (d: string) => {
  const r = await fetch(`https://api.lanternpost.test/depots/${d}/stock`);
  if (!r.ok) throw new Error(`${d}: ${r.status}`);
  return `${d} has ${(await r.json()).free}`;
};
console.log(
  'race:',
  await Promise.race(['south', 'west', 'north'].map(ask)).catch((e) => 'rejected, ' + e.message),
);
console.log('any: ', await Promise.any(['south', 'west', 'north'].map(ask)));
