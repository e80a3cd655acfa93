import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'asyncio.Semaphore(3)',
    typescript: 'pLimit(3)',
    mind: 'Part of the library / a package, or 38 lines of your own.',
    differs: true,
  },
  {
    python: 'async with sem:',
    typescript: 'try { … } finally { release(); }',
    mind: '`return await` inside the `try`, or the permit is back too early.',
  },
  {
    python: 'asyncio.BoundedSemaphore(3)',
    typescript: '',
    mind: 'It raises when it is released too often. A release function of its own for each permit needs no such class.',
    differs: true,
  },
  {
    python: 'gather(*coros[i : i + 2])',
    typescript: 'Promise.all(promises.slice(i, i + 2))',
    mind: 'Starts two / waits for two of those that are all running.',
    differs: true,
  },
];

export default cheatSheet;
