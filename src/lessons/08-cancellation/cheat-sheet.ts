import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'task.cancel("why")',
    typescript: 'controller.abort(reason)',
    mind: 'It interrupts the task at its await / it announces, and whoever looks stops.',
    differs: true,
  },
  {
    python: 'except asyncio.CancelledError:',
    typescript: 'catch (e)',
    mind: 'No subclass of `Exception` / an ordinary error, which every `catch` catches.',
    differs: true,
  },
  {
    python: 'asyncio.shield(aw)',
    typescript: '// do not pass the signal',
    mind: 'To be asked for / what happens by itself.',
    differs: true,
  },
  {
    python: 'try: … finally: await cleanup()',
    typescript: 'try { … } finally { await cleanup(); }',
    mind: 'It runs after a cancellation in both. Do not give the cleanup the aborted signal.',
  },
  {
    python: 'await asyncio.sleep(0)',
    typescript: 'signal.throwIfAborted()',
    mind: 'A checkpoint in a long calculation.',
  },
];

export default cheatSheet;
