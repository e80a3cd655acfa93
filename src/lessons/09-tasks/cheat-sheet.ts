import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'task = asyncio.create_task(c)',
    typescript: 'const task = f();',
    mind: 'Begins at the next turn of the loop / at once.',
    differs: true,
  },
  {
    python: 'background.add(task)',
    typescript: 'background.add(task)',
    mind: 'Or it may be collected while it runs / or nobody can wait for it. It runs on in any case.',
    differs: true,
  },
  {
    python: 'task.add_done_callback(background.discard)',
    typescript: 'task.finally(() => background.delete(task))',
    mind: '`finally` passes an error on: put `catch` before it.',
  },
  {
    python: '# Task exception was never retrieved',
    typescript: '// unhandledrejection',
    mind: 'When the task is collected / at the end of the turn.',
    differs: true,
  },
  {
    python: 'return task',
    typescript: 'return { task }',
    mind: 'An async function that returns a promise waits for it.',
    differs: true,
  },
  {
    python: 'asyncio.run(main())',
    typescript: '// the process ends when nothing is left to wait for',
    mind: 'It cancels what is left when `main` returns / it waits for it.',
    differs: true,
  },
];

export default cheatSheet;
