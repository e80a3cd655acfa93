import { type Axis, percent } from './ticks.ts';

/** A numbered moment of a run. Times are virtual ms. */
export interface Flagged {
  number: number;
  at: number;
  /** When what began then ended; left out: nothing began, or it never ended. */
  until?: number;
}

/** Numbers that stand side by side upon the ruler, `x` percent along it. */
export interface FlagGroup {
  x: number;
  numbers: number[];
}

/** On the widest track a number's square is this share of it wide, in percent. */
const SQUARE = 4;

/** Where the numbers stand, left to right: those that would cover one another stand side by side, at the first of them. */
export function flagGroups(flags: readonly Flagged[], axis: Axis): FlagGroup[] {
  const groups: FlagGroup[] = [];
  for (const { number, at } of [...flags].sort((a, b) => a.at - b.at || a.number - b.number)) {
    const x = percent(at, axis);
    if (x < 0 || x > 100) continue;
    const group = groups.at(-1);
    if (group && x - group.x < group.numbers.length * SQUARE) group.numbers.push(number);
    else groups.push({ x, numbers: [number] });
  }
  return groups;
}
