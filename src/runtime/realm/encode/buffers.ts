/** `ArrayBuffer`, `SharedArrayBuffer`, `DataView`. */

import type { Entry } from '../../trace/encoded.ts';
import { apply, getter } from '../uncurried.ts';
import { unknown } from './collections.ts';
import type { Nature } from './natures.ts';

/** Bytes of a buffer that Node shows. */
const SHOWN = 100;

const Bytes = Uint8Array;
const DIGITS = '0123456789abcdef';

function buffer(name: string, prototype: object): Nature {
  const lengthOf = getter(prototype, 'byteLength') as () => number;
  return {
    prototype,
    encode(subject, place, walk) {
      const length = apply(lengthOf, subject.object, []) as number;
      const encoded = unknown(
        subject,
        name,
        [contents(subject.object as ArrayBuffer, length)],
        place,
        walk,
      );
      return withFirst(encoded, [['byteLength', length, 'hidden']]);
    },
  };
}

function contents(buffer: ArrayBuffer, length: number): string {
  let bytes: Uint8Array;
  try {
    bytes = new Bytes(buffer);
  } catch {
    return '(detached)';
  }
  let text = '';
  for (let i = 0; i < length && i < SHOWN; i++) {
    const byte = bytes[i] as number;
    text += `${i > 0 ? ' ' : ''}${DIGITS[byte >> 4]}${DIGITS[byte & 15]}`;
  }
  const more = length - SHOWN;
  if (more > 0) text += ` ... ${more} more byte${more > 1 ? 's' : ''}`;
  return `[Uint8Contents]: <${text}>`;
}

type WithEntries = ReturnType<typeof unknown> & { type: 'object' };

function withFirst(encoded: ReturnType<typeof unknown>, first: Entry[]): WithEntries {
  const object = encoded as WithEntries;
  const { entries } = object;
  for (let i = 0; i < entries.length; i++) first[first.length] = entries[i] as Entry;
  return { ...object, entries: first };
}

const viewLength = getter(DataView.prototype, 'byteLength') as () => number;
const viewOffset = getter(DataView.prototype, 'byteOffset') as () => number;
const viewBuffer = getter(DataView.prototype, 'buffer') as () => ArrayBuffer;

const view: Nature = {
  prototype: DataView.prototype,
  encode(subject, place, walk) {
    const { object } = subject;
    const length = apply(viewLength, object, []) as number;
    const offset = apply(viewOffset, object, []) as number;
    const whole = walk.any(apply(viewBuffer, object, []), walk.inside(object, place));
    return withFirst(unknown(subject, 'DataView', [], place, walk), [
      ['byteLength', length, 'hidden'],
      ['byteOffset', offset, 'hidden'],
      ['buffer', whole, 'hidden'],
    ]);
  },
};

export const buffers: readonly Nature[] = [
  buffer('ArrayBuffer', ArrayBuffer.prototype),
  ...(typeof SharedArrayBuffer === 'undefined'
    ? []
    : [buffer('SharedArrayBuffer', SharedArrayBuffer.prototype)]),
  view,
];
