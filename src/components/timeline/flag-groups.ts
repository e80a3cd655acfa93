import { type Axis, percent } from './ticks.ts';

/** A numbered moment of a run. Times are virtual ms. */
export interface Flagged {
  number: number;
  at: number;
  /** When what began then ended; left out: nothing began, or it never ended. */
  until?: number;
  /** What is to be seen there, in a few words. */
  note?: string;
}

/** Numbers that stand side by side upon the ruler, from left to right, `x` percent along it in their middle. */
export interface FlagGroup {
  x: number;
  numbers: number[];
}

/** How wide the square of a number is, at the most, in percent of the track: where there is room, and on a narrow page. */
export const SQUARE = { wide: 4, narrow: 8.5 };

/**
 * Where the numbers stand, left to right: those that would cover one another stand side by side, in the middle of
 * their times, and none stands beyond an end of the axis.
 * @param square width of a number's square, in percent of the track
 */
export function flagGroups(flags: readonly Flagged[], axis: Axis, square: number): FlagGroup[] {
  const groups: Placed[] = [];
  for (const { number, at } of [...flags].sort((a, b) => a.at - b.at || a.number - b.number)) {
    const x = percent(at, axis);
    if (x < 0 || x > 100) continue;
    let group = placed([number], x, x, square);
    // Those that are joined take more room, and may now reach the ones before.
    for (let last = groups.at(-1); last && last.right > group.left; last = groups.at(-1)) {
      groups.pop();
      group = placed([...last.numbers, ...group.numbers], last.first, group.last, square);
    }
    groups.push(group);
  }
  return groups.map(({ left, right, numbers }) => ({ x: (left + right) / 2, numbers }));
}

/** From the first of its times to the last, and from where to where its numbers reach, all in percent. */
interface Placed {
  numbers: number[];
  first: number;
  last: number;
  left: number;
  right: number;
}

function placed(numbers: number[], first: number, last: number, square: number): Placed {
  const width = numbers.length * square;
  const middle = (first + last) / 2;
  const left = Math.max(0, Math.min(middle - width / 2, 100 - width));
  return { numbers, first, last, left, right: left + width };
}
