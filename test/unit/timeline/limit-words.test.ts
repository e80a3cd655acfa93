import { expect, test } from 'vitest';
import { limitWords } from '../../../src/components/timeline/limit-words.ts';
import { axisBetween } from '../../../src/components/timeline/ticks.ts';

const axis = axisBetween(0, 1000);

/** Where `limit 3` ends, of a level that is `count` from each time on. */
function end(...steps: [at: number, count: number][]): number | 'above' {
  const level = { steps: steps.map(([at, count]) => ({ at, count })), peak: 8 };
  const words = limitWords(level, 3, axis, { top: 8 });
  expect(words.text).toBe('limit 3');
  return words.base === 0 ? 'above' : words.end;
}

test('the name of a limit stands at the right end of its line', () => {
  expect(end([0, 2], [500, 3], [900, 0])).toBe(100);
  expect(end([0, 8], [500, 0])).toBe(100);
});

test('where the level crosses that, the name stands before the level rises', () => {
  expect(end([0, 2], [600, 8], [900, 0])).toBe(60);
  expect(end([0, 1], [400, 8], [500, 3], [800, 4], [900, 3])).toBe(80);
});

test('where there is no such place it stands above the strip', () => {
  expect(end([0, 8], [900, 0])).toBe('above');
  expect(end([0, 2], [100, 8])).toBe('above');
});

test('it does not stand upon the words about the peak', () => {
  const level = { steps: [0, 8, 0].map((count, i) => ({ at: [0, 700, 710][i]!, count })), peak: 8 };
  expect(limitWords(level, 3, axis, { top: 8 }).end).toBe(100);
  expect(limitWords(level, 3, axis, { top: 8, peak: 70 }).end).toBe(70);
});
