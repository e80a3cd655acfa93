import { grouped } from '../../runtime/trace/readings/grouped.ts';

/** The axis of a timeline: from `min` to `max`, marked at every multiple of `step`. All times are virtual milliseconds. */
export interface Axis {
  min: number;
  max: number;
  step: number;
  /** Half-way marks without a figure; 0 where a half would not be a round number. */
  half: number;
}

const MOST_LABELS = 10;
const SHORTEST = 10;

/**
 * The axis for something that ends at `end`: steps of 1, 2 or 5 × 10ⁿ, at most ten figures, and always
 * a little room after the end, so that the mark of the end is not cut.
 */
export function axisFor(end: number): Axis {
  const span = Math.max(end, SHORTEST - 1);
  const step = smallestStep(span);
  return { min: 0, max: (Math.floor(span / step) + 1) * step, step, half: halfOf(step) };
}

/** The axis of a part of a run, which may begin and end between two marks. */
export function axisBetween(min: number, max: number): Axis {
  const step = smallestStep(max - min);
  return { min, max, step, half: halfOf(step) };
}

const halfOf = (step: number): number => (step >= 2 ? step / 2 : 0);

function smallestStep(span: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = factor * power;
      // One figure for 0, one for every step up to the first that lies beyond the end.
      if (Math.floor(span / step) + 2 <= MOST_LABELS) return step;
    }
  }
}

/** The multiples of the axis' step on it, ascending, moved on by `offset`. */
export function marksOf({ min, max, step }: Axis, offset = 0): number[] {
  const marks: number[] = [];
  for (let index = Math.ceil((min - offset) / step); index * step + offset <= max; index += 1)
    marks.push(index * step + offset);
  return marks;
}

/** Where `time` lies on the axis, in percent of its length, to a thousandth; beyond 0 and 100 off it. */
export function percent(time: number, { min, max }: Axis): number {
  return Math.round(((time - min) / (max - min)) * 100_000) / 1000;
}

/** The figures under the axis, without a unit: milliseconds, or seconds on an axis of 100 s and more. */
export function figure(time: number, axis: Axis): string {
  return grouped(axis.max >= 100_000 ? time / 1000 : time);
}

/** The unit that goes behind the last figure of the axis. */
export function unit(axis: Axis): string {
  return axis.max >= 100_000 ? 's' : 'ms';
}
