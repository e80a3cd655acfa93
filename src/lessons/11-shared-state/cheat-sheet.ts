import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'total += await price()',
    typescript: 'total += await price();',
    mind: 'A lost update in both: `total` is read before the wait. `const p = await price(); total += p;`',
  },
  {
    python: 'asyncio.Lock()',
    typescript: 'new Semaphore(1)',
    mind: 'Part of the library / a semaphore of your own, a package, or `navigator.locks`.',
    differs: true,
  },
  {
    python: 'async with lock:',
    typescript: 'try { … } finally { release(); }',
    mind: 'One lock for each thing that is protected, taken before it is read.',
  },
  {
    python: 'cache[key] = asyncio.create_task(load(key))',
    typescript: 'cache.set(key, load(key))',
    mind: 'Store the receipt, before any `await`, and take it out when it has failed.',
  },
];

export default cheatSheet;
