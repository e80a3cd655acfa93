import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'async with open_dock() as dock:',
    typescript: 'await using dock = await openDock();',
    mind: 'Opened by `__aenter__` / by an ordinary call, so two awaits.',
    differs: true,
  },
  {
    python: 'async def __aexit__(self, *exc):',
    typescript: 'async [Symbol.asyncDispose]() { … }',
    mind: 'It may swallow the error / it cannot. If both fail: `__context__` / `SuppressedError`.',
    differs: true,
  },
  {
    python: 'return await conn.fetch(sql)',
    typescript: 'return await client.query(sql);',
    mind: 'Without the `await`: a coroutine that has not run / a query that outlives its client.',
    differs: true,
  },
  {
    python: 'stack.push_async_callback(pool.close)',
    typescript: 'stack.adopt(pool, (p) => p.end())',
    mind: 'For what has no disposer. `AsyncExitStack` / `AsyncDisposableStack`.',
  },
  {
    python: 'stack.pop_all()',
    typescript: 'stack.move()',
    mind: 'Hands everything to a new owner.',
  },
];

export default cheatSheet;
