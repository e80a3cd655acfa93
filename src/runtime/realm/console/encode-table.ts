import type { Encoded } from '../../trace/encoded.ts';
import type { Encoder } from '../encode/encoder.ts';

/** Arguments of `console.table`: the rows, and the names of the columns where they are given. */
export function encodeTable(values: readonly unknown[], encoder: Encoder): Encoded[] {
  const rows = encoder.encode(values[0], { items: 1000 });
  return values[1] === undefined ? [rows] : [rows, encoder.encode(values[1])];
}
