/** Values in a sentence of a check. */

import { type Encoded, formatMs, inspect } from '../../trace/index.ts';
import { firstDifference } from '../first-difference.ts';

/** Characters of one value: about two lines of a report. */
const LONGEST = 160;

/** How a value is said. */
export type Said = (value: Encoded) => string;

/** As the console prints it; of what is long, the beginning. */
export const shown: Said = (value) => shortened(inspect(value));

/** Virtual ms, or a list of them: `0 ms, 100 ms`; anything else as it is. */
export const shownTimes: Said = (value) => {
  const times = timesIn(value);
  return times === undefined ? shown(value) : shortened(times.map(formatMs).join(', '));
};

function timesIn(value: Encoded): number[] | undefined {
  const isList = typeof value === 'object' && value?.type === 'array';
  const items = isList ? value.items : [value];
  const times = items.filter((each) => typeof each === 'number');
  return times.length > 0 && times.length === items.length ? times : undefined;
}

function shortened(text: string): string {
  return text.length > LONGEST
    ? `${text.slice(0, LONGEST).replace(/\s+/g, ' ').trimEnd()} …`
    : text;
}

/** `Wanted: [ 1, 2 ].`, and of values that are too long to be compared by eye, where they first differ. */
export function wantedText(wanted: Encoded, seen?: Encoded, said: Said = shown): string {
  const text = `Wanted: ${said(wanted)}.`;
  const isLong = [wanted, seen].some((each) => each !== undefined && shown(each) !== inspect(each));
  const difference = isLong && seen !== undefined && firstDifference(seen, wanted);
  if (!difference || difference.path === '') return text;
  const { path } = difference;
  return `${text} They first differ at \`${path}\`: ${slot(difference.seen)}; wanted there: ${slot(difference.wanted)}.`;
}

const slot = (value: Parameters<typeof firstDifference>[0]): string => {
  if (value === undefined) return 'nothing';
  if (typeof value !== 'object' || value === null) return shown(value);
  return value.type === 'hole' || value.type === 'accessor' ? value.type : shown(value);
};
