import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sorted } from '../../../src/runtime/trace/readings/sorted.ts';
import { atOnce } from '../../../src/runtime/trace/readings/steps.ts';

it('what is sorted in steps is sorted as in one go, equals in the order in which they were', () => {
  const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 50 }),
      (count, most) => {
        const items = Array.from({ length: count }, (_, at) => ({ key: (at * 7919) % most, at }));
        expect(atOnce(sorted(items, compare))).toEqual(items.toSorted(compare));
      },
    ),
    { numRuns: 20, seed: 1 },
  );
});
