import type { Encoded } from '../../trace/encoded.ts';
import { ownData } from '../encode/data.ts';
import type { Encoder } from '../encode/encoder.ts';

/** Arguments of `console.dir`: the value, as deep as its options want it, and the options. */
export function encodeDir(values: readonly unknown[], encoder: Encoder): Encoded[] {
  const options = values[1];
  const given = typeof options === 'object' && options !== null ? options : {};
  const depth = ownData(given, 'depth');
  const shown = depth === undefined ? {} : { shown: typeof depth === 'number' ? depth : Infinity };
  const hidden = ownData(given, 'showHidden') === true;
  return [encoder.encode(values[0], { ...shown, hidden }), encoder.encode(given)];
}
