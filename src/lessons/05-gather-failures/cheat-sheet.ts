import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'gather(*aws, return_exceptions=True)',
    typescript: 'Promise.allSettled(promises)',
    mind: 'Values and exceptions in one list / objects with a `status`.',
    differs: true,
  },
  {
    python: 'asyncio.wait(ts, return_when=FIRST_COMPLETED)',
    typescript: 'Promise.race(promises)',
    mind: 'The losers go on in both. A race of nobody never ends.',
  },
  {
    python: '',
    typescript: 'Promise.any(promises)',
    mind: 'The first success. In Python, a loop over `wait`.',
    differs: true,
  },
  {
    python: '# exception was never retrieved',
    typescript: "addEventListener('unhandledrejection', …)",
    mind: 'When the task is thrown away / at the end of the turn.',
    differs: true,
  },
  {
    python: 'gather(*aws).cancel()',
    typescript: '',
    mind: 'Cancelling a gather cancels its tasks; a `Promise.all` cannot be cancelled.',
    differs: true,
  },
];

export default cheatSheet;
