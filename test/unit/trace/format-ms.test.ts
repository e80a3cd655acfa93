import { expect, it } from 'vitest';
import { formatMs } from '../../../src/runtime/trace/index.ts';

it.each([
  [0, '0 ms'],
  [420, '420 ms'],
  [2000, '2,000 ms'],
  [99_999, '99,999 ms'],
  [100_000, '100 s'],
  [120_340, '120.3 s'],
  [600_000, '600 s'],
  [3_600_000, '3,600 s'],
])('%i ms is read as %s', (ms, text) => {
  expect(formatMs(ms)).toBe(text);
});
