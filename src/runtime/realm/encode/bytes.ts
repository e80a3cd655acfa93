import { apply, getter, sameValue } from '../uncurried.ts';
import { namedOf } from './array.ts';
import type { Nature } from './natures.ts';

const typedArrays = Object.getPrototypeOf(Int8Array.prototype);
const lengthOf = getter(typedArrays, 'length') as () => number;
const nameOf = getter(typedArrays, Symbol.toStringTag) as () => string | undefined;
const text = String;
const { isFinite: isOrdinary } = Number;

/** A typed array of any kind. */
export const bytes: Nature = {
  prototype: typedArrays,
  encode(subject, place, walk) {
    const { object } = subject;
    const of = apply(nameOf, object, []) as string | undefined;
    if (of === undefined) return undefined;
    const length = apply(lengthOf, object, []) as number;
    const items: (number | string)[] = [];
    while (items.length < length && items.length < walk.items && !walk.isFull) {
      items[items.length] = item((object as ArrayLike<number | bigint>)[items.length] ?? 0);
      walk.spent++;
    }
    const identity = walk.identity(subject, of, place);
    const { entries, left } = namedOf(object as ArrayLike<number>, place, walk);
    return {
      type: 'bytes',
      ...identity,
      ...(identity.class === '' && { of }),
      items,
      more: length - items.length,
      ...(entries.length > 0 && { extras: { entries, left } }),
    };
  },
};

function item(value: number | bigint): number | string {
  if (typeof value === 'bigint') return `${value}n`;
  if (sameValue(value, -0)) return '-0';
  return isOrdinary(value) ? value : text(value);
}
