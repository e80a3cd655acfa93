import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '../../../src/runtime/trace/readings/partition-point.ts';

it('comes to what counting comes to', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const holds = (n: number) => n < limit;
      expect(partitionPoint(sorted, holds)).toBe(sorted.filter(holds).length);
    }),
  );
});
