/** Values in a sentence of a check. */

import { type Encoded, inspect } from '../../trace/index.ts';
import { firstDifference } from '../first-difference.ts';

/** Characters of one value: about two lines of a report. */
const LONGEST = 160;

/** As the console prints it; of what is long, the beginning. */
export function shown(value: Encoded): string {
  const text = inspect(value);
  return text.length > LONGEST
    ? `${text.slice(0, LONGEST).replace(/\s+/g, ' ').trimEnd()} …`
    : text;
}

/** `Wanted: [ 1, 2 ].`, and of values that are too long to be compared by eye, where they first differ. */
export function wantedText(wanted: Encoded, seen?: Encoded): string {
  const text = `Wanted: ${shown(wanted)}.`;
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
