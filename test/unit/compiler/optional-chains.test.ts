import { expect, it } from 'vitest';
import { printedIn, runProgram } from '../run-program.ts';

it('a listener that is added through `?.` is seen, with its line', async () => {
  const trace = await runProgram(`const controller = new AbortController();
const { signal } = controller as { signal?: AbortSignal };
signal?.addEventListener('abort', () => {});
const none: AbortSignal | undefined = [][0];
none?.addEventListener('abort', () => {});`);
  expect([...trace.of('leak')].map(({ what, site }) => [what, site?.line])).toEqual([
    ['listener', 3],
  ]);
});

it('a chain that ends early still does, where the call has no argument', async () => {
  const trace = await runProgram(`const none = ([] as { c: AbortController }[])[0];
console.log(none?.c.abort(), none?.c?.signal.throwIfAborted());
const made = { c: new AbortController() };
made?.c.abort();
console.log(made?.c.signal.aborted);`);
  expect(printedIn(trace)).toEqual(['0 undefined undefined', '0 true']);
});
