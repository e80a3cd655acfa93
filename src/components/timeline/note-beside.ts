import { type Flagged, flagGroups, SQUARE } from './flag-groups.ts';
import type { Axis } from './ticks.ts';

/** Words beside a number, in the room from `left` to `right`, in percent of the track. */
export interface Note {
  text: string;
  left: number;
  right: number;
  /** They stand before the number, and end at it. */
  before: boolean;
}

/** What the first check that is told has to say where its number stands: on the side where more room is left. */
export function noteBeside(flags: readonly Flagged[], axis: Axis): Note | undefined {
  const first = flags.find(({ number }) => number === 1);
  const groups = flagGroups(flags, axis, SQUARE.wide);
  const index = groups.findIndex(({ numbers }) => numbers.includes(1));
  const group = groups[index];
  if (first?.note === undefined || group === undefined) return undefined;
  const half = (of = group) => (of.numbers.length * SQUARE.wide) / 2;
  const [before, after] = [groups[index - 1], groups[index + 1]];
  const from = before ? before.x + half(before) : 0;
  const to = after ? after.x - half(after) : 100;
  const [left, right] = [group.x - half(), group.x + half()];
  return to - right >= left - from
    ? { text: first.note, left: right, right: to, before: false }
    : { text: first.note, left: from, right: left, before: true };
}
