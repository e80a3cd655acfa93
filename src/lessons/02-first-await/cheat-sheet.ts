import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'async def f():',
    typescript: 'async function f(): Promise<T>',
    mind: 'A call of it does nothing yet / runs to the first `await`.',
    differs: true,
  },
  {
    python: 'await x',
    typescript: 'await x',
    mind: 'Once for each coroutine / as often as wanted for a promise.',
    differs: true,
  },
  {
    python: 'asyncio.run(main())',
    typescript: 'await main()',
    mind: 'The loop is always there, and a module may await at its top level.',
  },
  {
    python: 'await asyncio.sleep(2)',
    typescript: 'await sleep(2000)',
    mind: 'Seconds / milliseconds. `sleep` is `setTimeout` of `node:timers/promises`.',
    differs: true,
  },
  {
    python: 'asyncio.eager_task_factory',
    typescript: 'every call',
    mind: 'To be asked for, from 3.12 on / the only way.',
    differs: true,
  },
  {
    python: '# coroutine … was never awaited',
    typescript: '// no-floating-promises',
    mind: 'A warning at run time / nothing at run time, a rule of the linter.',
    differs: true,
  },
];

export default cheatSheet;
