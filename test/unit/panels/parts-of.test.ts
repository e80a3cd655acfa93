import { expect, it } from 'vitest';
import { moreThan, partsOf } from '../../../src/components/panels/parts-of.ts';
import { consoleLines } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

it('values of the console unfold to what is inside', async () => {
  const trace = await runProgram(`
console.log('a text', 7, { name: 'Ada', tags: ['x'] }, new Map([['k', 1]]), new Set([3]), [1, , 3]);`);
  const [line] = consoleLines(trace);
  const parts = (line?.values ?? []).map((value) => partsOf(value).map(({ key }) => key));
  expect(parts).toEqual([[], [], ['name', 'tags'], ['k'], [''], ['0', '1', '2']]);
});

it('says how much is left out', async () => {
  const trace = await runProgram(`console.log(Array.from({ length: 1000 }, (_, i) => i));`);
  const [value] = consoleLines(trace)[0]?.values ?? [];
  expect(value).toBeDefined();
  const kept = partsOf(value ?? null).length;
  expect(kept + moreThan(value ?? null)).toBe(1000);
});
