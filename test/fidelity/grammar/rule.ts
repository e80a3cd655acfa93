/** One way to write a piece of a program. Shrinking goes through its parts. */

import fc from 'fast-check';
import { js, type Part, production } from '../text/part.ts';
import type { Production } from '../text/productions.ts';

export type Text = fc.Arbitrary<Part>;

/**
 * A production of the grammar. What `print` makes must log under `L`, so that its running is counted.
 * @param parts what stands in the holes
 */
export function rule(
  name: Production,
  parts: readonly Text[],
  print: (...parts: Part[]) => Part,
): Text {
  return fc.tuple(...parts).map((printed) => production(name, print(...printed)));
}

export const either = (...texts: readonly Text[]): Text =>
  fc.oneof({ withCrossShrink: true, depthSize: 'max' }, ...texts);

/** As `either`, some more often than others; shrinks to the first. */
export const weighted = (...choices: readonly [weight: number, text: Text][]): Text =>
  fc.oneof(
    { withCrossShrink: true, depthSize: 'max' },
    ...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })),
  );

/** One of some texts; the first is the simplest. */
export const oneOf = (...texts: readonly string[]): Text => fc.constantFrom(...texts);

/** Pieces in a row, `between` them a text; shrinks by leaving pieces out. */
export const row = (
  piece: Text,
  between: string,
  { min = 1, max = 3 }: { min?: number; max?: number } = {},
): Text =>
  fc
    .array(piece, { minLength: min, maxLength: max, size: 'max' })
    .map((pieces) => pieces.map((each, i) => (i > 0 ? js`${between}${each}` : each)));
