import { expect, it } from 'vitest';
import { fromJsonLines, toComparableLines, toJsonLines } from '../../../src/runtime/trace/index.ts';
import { only, runProgram } from '../run-program.ts';

it('a promise that joins thousands of tasks knows each of them', async () => {
  const trace = await runProgram(`const job = async (n: number) => { await null; return n; };
await Promise.all(Array.from({ length: 5000 }, (_, n) => job(n)));`);
  expect(only(trace, 'join').members).toHaveLength(5000);
  const lines = toJsonLines(trace);
  expect(toComparableLines(fromJsonLines(lines))).toBe(toComparableLines(trace));
});
