import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'async with asyncio.TaskGroup() as tg:',
    typescript: 'await taskGroup(async (g) => { … });',
    mind: 'Part of the library since 3.11 / 48 lines of your own.',
    differs: true,
  },
  {
    python: 'tg.create_task(job())',
    typescript: 'g.spawn((signal) => job(signal))',
    mind: 'Interrupted when a sibling fails / told by the signal, which it has to honour.',
    differs: true,
  },
  {
    python: 'except* OSError as group:',
    typescript: 'error.errors.filter((e) => …)',
    mind: 'There is no `except*`. What is left over has to be thrown again by hand.',
    differs: true,
  },
  {
    python: 'trio.move_on_after(0.2)',
    typescript: 'taskGroup(body, { signal: AbortSignal.timeout(200) })',
    mind: 'Catch the reason of your own signal, and nothing else.',
  },
];

export default cheatSheet;
