import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'async def pages(): yield page',
    typescript: 'async function* pages() { yield page; }',
    mind: 'A call runs nothing, in both.',
  },
  {
    python: 'async for x in source:',
    typescript: 'for await (const x of source)',
    mind: 'Does not close the source on `break` / closes it, and waits.',
    differs: true,
  },
  {
    python: 'async with aclosing(source) as s:',
    typescript: '// built into for await',
    mind: '`break`, `return` and an error all close the source.',
    differs: true,
  },
  {
    python: 'for x in page: yield x',
    typescript: 'yield* page;',
    mind: 'No `yield from` in an async generator of Python.',
  },
  {
    python: 'await source.aclose()',
    typescript: 'await source.return()',
    mind: 'On a busy generator: an error / it waits in line.',
    differs: true,
  },
  {
    python: '[x async for x in source]',
    typescript: 'await Array.fromAsync(source)',
    mind: 'One item after another, in both.',
  },
  {
    python: 'asyncio.as_completed(aws)',
    typescript: 'completed(promises) // the third exercise',
    mind: 'Not `for await` over an array of promises.',
    differs: true,
  },
];

export default cheatSheet;
