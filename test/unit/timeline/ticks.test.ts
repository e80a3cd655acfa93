import { describe, expect, it } from 'vitest';
import { axisFor, figure, percent, unit } from '../../../src/components/timeline/ticks.ts';

describe('the axis of a timeline', () => {
  it('has steps of 1, 2 or 5 × 10ⁿ and at most ten figures, for runs of any length', () => {
    for (const end of [0, 1, 7, 10, 99, 300, 420, 700, 840, 999, 2000, 12_345, 99_999, 600_000]) {
      const { max, step } = axisFor(end);
      expect(String(step)).toMatch(/^[125]0*$/);
      expect(max / step + 1).toBeLessThanOrEqual(10);
      expect(max).toBeGreaterThan(end);
      expect(max - end).toBeLessThanOrEqual(Math.max(step, 10));
    }
  });

  it('marks 700 ms in hundreds, up to 800', () => {
    expect(axisFor(700)).toEqual({ min: 0, max: 800, step: 100, half: 50 });
  });

  it('gives a run that takes no time ten milliseconds to be drawn in', () => {
    expect(axisFor(0)).toEqual({ min: 0, max: 10, step: 2, half: 1 });
  });

  it('places times in percent', () => {
    expect(percent(420, axisFor(700))).toBe(52.5);
    expect(percent(1, { min: 0, max: 3, step: 1, half: 0 })).toBe(33.333);
  });

  it('counts in seconds from 100 s up, and in thousands with a comma', () => {
    const minutes = axisFor(600_000);
    expect([figure(200_000, minutes), unit(minutes)]).toEqual(['200', 's']);
    const seconds = axisFor(2000);
    expect([figure(2000, seconds), unit(seconds)]).toEqual(['2,000', 'ms']);
  });
});
