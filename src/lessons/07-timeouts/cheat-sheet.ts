import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'async with asyncio.timeout(1):',
    typescript: 'AbortSignal.timeout(1000)',
    mind: 'It interrupts the await / it has to be passed down, and honoured.',
    differs: true,
  },
  {
    python: 'asyncio.wait_for(aw, 1)',
    typescript: 'work(AbortSignal.timeout(1000))',
    mind: 'Both wait until the work has cleaned up. A `Promise.race` with a timer does not.',
  },
  {
    python: 'except TimeoutError:',
    typescript: "error.name === 'TimeoutError'",
    mind: 'A `DOMException`. An `AbortError` is somebody pressing Stop, or the `sleep` of Node.',
    differs: true,
  },
  {
    python: 'nested asyncio.timeout() blocks',
    typescript: 'AbortSignal.any([a, b])',
    mind: 'The first to fire gives the reason.',
  },
];

export default cheatSheet;
