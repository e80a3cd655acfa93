import type { Level } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { HEIGHT, heightOf } from './level-path.ts';
import { type Axis, percent } from './ticks.ts';

/** Percent of the narrowest track there is: a character, and what is left free around words. */
const CHARACTER = 2.75;
const AROUND = 3;

export interface LimitWords {
  text: string;
  /** Where they end, in percent of the axis. */
  end: number;
  /** What they stand upon, from the top of the strip's box; 0: the strip itself. */
  base: number;
}

/**
 * Names the line of a limit, where the level crosses no word of it: upon the line, as far to the right as the level stays
 * at the limit or under it for long enough. Where it never does, above the strip.
 * @param top the highest count of the strip
 * @param peak where words about the peak begin, in percent of the axis
 */
export function limitWords(
  level: Level,
  limit: number,
  axis: Axis,
  { top, peak }: { top: number; peak?: number | undefined },
): LimitWords {
  const text = `limit ${grouped(limit)}`;
  const wide = text.length * CHARACTER + AROUND;
  const room = within(level, limit, axis).findLast(({ from, to }) => {
    const free = peak !== undefined && from >= peak ? Math.max(from, peak + wide) : from;
    return to - free >= wide;
  });
  return room === undefined
    ? { text, end: 100, base: 0 }
    : { text, end: room.to, base: (heightOf(limit, top) / HEIGHT) * 100 };
}

/** The stretches of the axis, in percent, in which no more than the limit is there. */
function within({ steps }: Level, limit: number, axis: Axis): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from: number | undefined = 0;
  for (const { at, count } of steps) {
    const x = Math.min(100, Math.max(0, percent(at, axis)));
    if (count <= limit) from ??= x;
    else if (from !== undefined) {
      stretches.push({ from, to: x });
      from = undefined;
    }
  }
  return from === undefined ? stretches : [...stretches, { from, to: 100 }];
}
