/** What a look measured of a run: a number, said with what it is a number of. */

import { formatMs } from '../trace/index.ts';
import { grouped } from '../trace/readings/grouped.ts';

export interface Figure {
  value: number;
  /** How it is said of several runs, in all of which it was from `least` to `most`. */
  text: (least: number, most: number) => string;
}

/** Virtual ms: `700 ms`, or with what is said before: `longest gap 100 ms`. */
export const inMs = (value: number, before?: string): Figure => ({
  value,
  text: (least, most) => `${before === undefined ? '' : `${before} `}${time(least, most)}`,
});

/** How many at once: `peak 3`. */
export const peak = (value: number): Figure => ({
  value,
  text: (least, most) => `peak ${amount(least, most)}`,
});

/** `6 requests` */
export const counted = (value: number, one: string, many: string): Figure => ({
  value,
  text: (least, most) => `${amount(least, most)} ${most === 1 ? one : many}`,
});

/** `attempts: 2` */
export const named = (name: string, value: number): Figure => ({
  value,
  text: (least, most) => `${name}: ${amount(least, most)}`,
});

const range =
  (said: (value: number) => string): Figure['text'] =>
  (least, most) =>
    least === most ? said(least) : `${said(least)} to ${said(most)}`;

const time = range(formatMs);
/** `3`, or `3 to 5`. */
export const amount = range(grouped);

/**
 * What was measured in all runs that a check looked at. One of them alone would be true of its schedule only.
 * @param figures of the same look in each run
 * @example figureText([inMs(700), inMs(1200)]) // '700 ms to 1,200 ms'
 */
export function figureText(figures: readonly Figure[]): string | undefined {
  const values = figures.map(({ value }) => value);
  return figures[0]?.text(Math.min(...values), Math.max(...values));
}
