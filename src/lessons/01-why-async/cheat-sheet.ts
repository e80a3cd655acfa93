import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'requests.get(url)',
    typescript: '',
    mind: 'It holds the thread until the answer is there. A page has no such call.',
    differs: true,
  },
  {
    python: 'await session.get(url)  # aiohttp',
    typescript: 'await fetch(url)',
    mind: 'Both give the thread away while they wait.',
  },
  {
    python: 'time.sleep(0.2)',
    typescript: '',
    mind: 'It stops every other task too. There is no counterpart, and no need of one.',
    differs: true,
  },
];

export default cheatSheet;
