import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'await asyncio.sleep(0)',
    typescript: 'await sleep(0)',
    mind: '`await null` is not enough: no timer runs in it. Where there is one, `scheduler.yield()`.',
    differs: true,
  },
  {
    python: 'loop.call_soon(f)',
    typescript: 'queueMicrotask(f)',
    mind: 'In one queue with everything else / before every timer and message.',
    differs: true,
  },
  {
    python: 'loop.call_later(0.2, f)',
    typescript: 'setTimeout(f, 200)',
    mind: 'Neither comes earlier than asked for. Both come later when the thread is held.',
  },
  {
    python: 'loop.run_in_executor(None, f)',
    typescript: 'new Worker(url)',
    mind: 'A thread for what computes. No objects are shared: lesson 18.',
    differs: true,
  },
];

export default cheatSheet;
