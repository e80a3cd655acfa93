/** What `console.log` makes of its arguments: joined by blanks, `%s`-style formats as in Node. */

import type { Encoded, Item } from '../encoded.ts';
import { type Format, formatPieces } from '../format-string.ts';
import { inspect, inspectArgument } from './inspect/inspect.ts';

export function formatArguments(values: readonly Item[]): string {
  const [first, ...rest] = values as Encoded[];
  if (first === undefined) return '';
  if (typeof first !== 'string')
    return [first, ...rest].map((each) => inspectArgument(each)).join(' ');
  let used = 0;
  const text = formatPieces(first, rest.length)
    .map((piece) =>
      'text' in piece ? piece.text : formatted(piece.format, rest[used++] as Encoded),
    )
    .join('');
  return [text, ...rest.slice(used).map((each) => inspectArgument(each))].join(' ');
}

/** The realm has made numbers of what `%d`, `%i` and `%f` stand for, and a text for `%j`. */
function formatted(format: Format, value: Encoded): string {
  switch (format) {
    case 'c':
      return '';
    case 'o':
      return inspect(value, { depth: 4 });
    case 'O':
      return inspect(value);
    default:
      return inspectArgument(value, { depth: 0 });
  }
}
