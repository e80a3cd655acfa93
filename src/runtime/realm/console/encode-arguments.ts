import type { Encoded } from '../../trace/encoded.ts';
import { type Format, formatPieces } from '../../trace/format-string.ts';
import type { Encoder } from '../encode/encoder.ts';
import { hasOwnText } from '../encode/own-text.ts';
import { stringify } from './stringify.ts';

const text = String;
const number = Number;
const { parseFloat: decimalOf, parseInt: integerOf } = Number;

/** Levels that `%o` shows. */
const ALL_SHOWN = 4;

/**
 * Arguments of `console.log`. A format asks the program's own code where it does so in Node: `%s` for a `toString`
 * of its own, `%d` and its kin for a number, `%j` for `toJSON`. What they answer is what is kept.
 */
export function encodeArguments(values: readonly unknown[], encoder: Encoder): Encoded[] {
  const encoded: Encoded[] = [];
  const first = values[0];
  const pieces =
    typeof first === 'string' && values.length > 1 ? formatPieces(first, values.length - 1) : [];
  if (values.length > 0) encoded[0] = encoder.encode(first);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || !('format' in piece)) continue;
    const value = values[encoded.length];
    encoded[encoded.length] =
      piece.format === 'o'
        ? encoder.encode(value, { shown: ALL_SHOWN, hidden: true })
        : encoder.encode(asked(piece.format, value));
  }
  while (encoded.length < values.length) {
    encoded[encoded.length] = encoder.encode(values[encoded.length]);
  }
  return encoded;
}

function asked(format: Format, value: unknown): unknown {
  switch (format) {
    case 's':
      return typeof value === 'object' && value !== null && hasOwnText(value) ? text(value) : value;
    case 'd':
      return typeof value === 'bigint'
        ? value
        : typeof value === 'symbol'
          ? number.NaN
          : number(value);
    case 'i':
      if (typeof value === 'bigint') return value;
      return typeof value === 'symbol' ? number.NaN : integerOf(value as string, 10);
    case 'f':
      return typeof value === 'symbol' ? number.NaN : decimalOf(value as string);
    case 'j':
      return text(stringify(value));
    case 'c':
      return undefined;
    default:
      return value;
  }
}
