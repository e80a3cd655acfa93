import { expect, it } from 'vitest';
import { shownHops } from '../../../src/components/panels/shown-hops.ts';

const hops = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `f(${i})`, site: undefined, since: 0 }));

it('a short way is shown whole', () => {
  expect(shownHops(hops(20))).toEqual({ first: hops(20), left: 0, last: [] });
});

it('of a long one what threw and what was nearest to main, with how many are between', () => {
  const all = hops(8000);
  expect(shownHops(all)).toEqual({
    first: all.slice(0, 12),
    left: 7984,
    last: all.slice(-4),
  });
});
