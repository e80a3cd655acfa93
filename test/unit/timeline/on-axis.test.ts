import { expect, it } from 'vitest';
import { frameOf } from '../../../src/components/timeline/geometry.ts';
import { commonEnd, onAxis } from '../../../src/components/timeline/on-axis.ts';
import { lane, lanesOf } from './fixtures.ts';

it('runs that are compared have one axis, also when a timer outlives all lanes of one', () => {
  const short = lanesOf([lane(1, 'main', [0, 1000], 'resolved', [])]);
  const main = lanesOf([lane(1, 'main', [0, 1120], 'resolved', [])]);
  const long = { ...main, moments: [...main.moments, 10_000] };
  const end = commonEnd([long, short]);
  const [first, second] = [long, short].map((run) => frameOf(onAxis(run, end)));
  expect(first?.axis).toEqual(second?.axis);
  expect(first?.mainEnd).toBe(1120);
  expect(second?.mainEnd).toBeUndefined();
});
