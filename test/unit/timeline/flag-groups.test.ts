import { describe, expect, it } from 'vitest';
import { flagGroups, SQUARE } from '../../../src/components/timeline/flag-groups.ts';
import { noteBeside } from '../../../src/components/timeline/note-beside.ts';
import { axisBetween, axisFor } from '../../../src/components/timeline/ticks.ts';

const axis = axisFor(900);
const flags = (...times: number[]) => times.map((at, index) => ({ number: index + 1, at }));

describe('the numbers of failing checks upon the ruler', () => {
  it('stand at their times, left to right', () => {
    expect(flagGroups(flags(700, 300), axis, SQUARE.wide)).toEqual([
      { x: 30, numbers: [2] },
      { x: 70, numbers: [1] },
    ]);
  });

  it('stand side by side where they would cover one another, in the middle of their times', () => {
    expect(flagGroups(flags(300, 300, 320, 340, 470), axis, SQUARE.wide)).toEqual([
      { x: 32, numbers: [1, 2, 3, 4] },
      { x: 47, numbers: [5] },
    ]);
  });

  it('are joined sooner on a narrow page, where a number takes more of the track', () => {
    const two = flags(300, 370);
    expect(flagGroups(two, axis, SQUARE.wide)).toHaveLength(2);
    expect(flagGroups(two, axis, SQUARE.narrow)).toEqual([{ x: 33.5, numbers: [1, 2] }]);
  });

  it('never stand beyond an end of the axis', () => {
    expect(flagGroups(flags(0, 1000), axis, 8)).toEqual([
      { x: 4, numbers: [1] },
      { x: 96, numbers: [2] },
    ]);
  });

  it('never cover one another, wherever they are', () => {
    for (const square of Object.values(SQUARE)) {
      for (let seed = 1; seed <= 200; seed++) {
        // Multiples of a prime, so that each seed is another crowd of eight.
        const crowd = flags(...Array.from({ length: 8 }, (_, i) => (seed * 7919 * (i + 1)) % 1000));
        const groups = flagGroups(crowd, axis, square);
        expect(groups.flatMap(({ numbers }) => numbers).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        let reached = 0;
        for (const { x, numbers } of groups) {
          const half = (numbers.length * square) / 2;
          expect(x - half).toBeGreaterThanOrEqual(reached - 1e-9);
          reached = x + half;
        }
        expect(reached).toBeLessThanOrEqual(100 + 1e-9);
      }
    }
  });

  it('are left out where a part of the run is shown that they are not in', () => {
    expect(flagGroups(flags(100, 300), axisBetween(200, 400), SQUARE.wide)).toEqual([
      { x: 50, numbers: [2] },
    ]);
  });
});

describe('the words beside the first number', () => {
  const noted = (...times: number[]) =>
    flags(...times).map((flag) => (flag.number === 1 ? { ...flag, note: 'Too many.' } : flag));

  it('stand behind it where there is more room, else before it', () => {
    expect(noteBeside(noted(300), axis)).toEqual({
      text: 'Too many.',
      left: 32,
      right: 100,
      before: false,
    });
    expect(noteBeside(noted(700), axis)).toEqual({
      text: 'Too many.',
      left: 0,
      right: 68,
      before: true,
    });
  });

  it('end at the next number', () => {
    expect(noteBeside(noted(400, 800, 100), axis)).toMatchObject({ left: 42, right: 78 });
    expect(noteBeside(noted(700, 800, 100), axis)).toMatchObject({ left: 12, right: 68 });
  });

  it('are none where there is nothing to say, or the number is not in the part on show', () => {
    expect(noteBeside(flags(300), axis)).toBe(undefined);
    expect(noteBeside(noted(100, 300), axisBetween(200, 400))).toBe(undefined);
  });
});
