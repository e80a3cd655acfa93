import { type Axis, figure, marksOf, percent, unit } from './ticks.ts';

/** `middle`: on pages of middle width, and narrower; `narrow`: on narrow ones only. */
export type Hidden = 'never' | 'narrow' | 'middle' | 'always';

/** A figure of the ruler. */
export interface Figure {
  /** Percent of the axis. */
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** When it is left out because it would touch another or the flag. */
  hidden: Hidden;
}

/** How short the ruler can be, in pixels, at the widths that the style sheet tells apart. */
const TRACK = { wide: 590, middle: 390, narrow: 250 };
const CHARACTER = 7.2;
const AIR = 8;

const width = (text: string): number => text.length * CHARACTER;

/**
 * The figures along an axis. With `until`, they stop there and the axis ends `for ever`. On a narrow page
 * every other one is left out; and at any width those that the last figure or the flag would touch.
 */
export function figuresOf(
  axis: Axis,
  until: number | undefined,
  flag: number | undefined,
): Figure[] {
  const marks = marksOf(axis);
  const last = marks.pop() ?? axis.max;
  const endless = until !== undefined && axis.max > until;
  const end = endless ? 'for ever' : `${figure(last, axis)} ${unit(axis)}`;
  // On a part of a run the last mark may stand before the end of the axis, and its figure around it.
  const lastX = endless ? 100 : percent(last, axis);
  const atEnd = lastX > 97;
  const figures: Figure[] = [];
  for (const time of marks) {
    if (until !== undefined && time > until) break;
    const text = figure(time, axis);
    const x = percent(time, axis);
    const reach = atEnd ? width(end) : width(end) / 2;
    const room = (track: number): boolean =>
      ((lastX - x) / 100) * track > reach + width(text) / 2 + AIR && clear(x, text, track);
    const hidden = where(room);
    figures.push({
      x,
      text,
      anchor: time === 0 ? 'start' : 'middle',
      hidden: Math.round(time / axis.step) % 2 === 1 && hidden === 'never' ? 'narrow' : hidden,
    });
  }
  const middle = (track: number): number =>
    atEnd ? lastX - (width(end) / 2 / track) * 100 : lastX;
  figures.push({
    x: lastX,
    text: end,
    anchor: atEnd ? 'end' : 'middle',
    hidden: where((track) => clear(middle(track), end, track)),
  });
  return figures;

  /** Whether a text around `x` keeps clear of the flag. */
  function clear(x: number, text: string, track: number): boolean {
    if (flag === undefined) return true;
    const reach = Math.max(42, width(figure(flag, axis)) + 12) / 2 + width(text) / 2 + AIR / 2;
    return (Math.abs(percent(flag, axis) - x) / 100) * track > reach;
  }
}

/** Where a figure has to go, by whether it has room on a track of a given length. */
function where(room: (track: number) => boolean): Hidden {
  if (!room(TRACK.wide)) return 'always';
  if (!room(TRACK.middle)) return 'middle';
  return room(TRACK.narrow) ? 'never' : 'narrow';
}
