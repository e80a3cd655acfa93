import { describe, expect, it } from 'vitest';
import { flagGroups } from '../../../src/components/timeline/flag-groups.ts';
import { axisBetween, axisFor } from '../../../src/components/timeline/ticks.ts';

const axis = axisFor(900);
const flags = (...times: number[]) => times.map((at, index) => ({ number: index + 1, at }));

describe('the numbers of failing checks upon the ruler', () => {
  it('stand at their times, left to right', () => {
    expect(flagGroups(flags(700, 300), axis)).toEqual([
      { x: 30, numbers: [2] },
      { x: 70, numbers: [1] },
    ]);
  });

  it('stand side by side where they would cover one another', () => {
    expect(flagGroups(flags(300, 300, 320, 370, 470), axis)).toEqual([
      { x: 30, numbers: [1, 2, 3, 4] },
      { x: 47, numbers: [5] },
    ]);
  });

  it('are left out where a part of the run is shown that they are not in', () => {
    expect(flagGroups(flags(100, 300), axisBetween(200, 400))).toEqual([{ x: 50, numbers: [2] }]);
  });
});
