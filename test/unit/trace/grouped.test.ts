import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from '../../../src/runtime/trace/readings/grouped.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567, '-1,234,567'],
  [1200.5, '1,200.5'],
  [1234.5678, '1,234.568'],
  [0.1 + 0.2, '0.3'],
])('%d is shown as %s', (number, shown) => expect(grouped(number)).toBe(shown));

test('whole numbers and thousandths look as the locale en-US has them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom(1, 10, 1000),
      (count, of) => {
        expect(grouped(count / of)).toBe((count / of).toLocaleString('en-US'));
      },
    ),
  );
});
