import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'asyncio.gather(*aws)',
    typescript: 'Promise.all(promises)',
    mind: 'It starts them / they are running already.',
    differs: true,
  },
  {
    python: 'gather(*(f(x) for x in xs))',
    typescript: 'Promise.all(xs.map((x) => f(x)))',
    mind: 'Results in the order of `xs`, in both.',
  },
  {
    python: '[await f(x) for x in xs]',
    typescript: 'for (const x of xs) out.push(await f(x))',
    mind: 'One after another, in both.',
  },
  {
    python: 'for x in xs: f(x)',
    typescript: 'xs.forEach(async (x) => …)',
    mind: 'Nothing starts, and Python warns / everything starts, and nobody waits.',
    differs: true,
  },
];

export default cheatSheet;
