import { apply, ownKeys } from '../uncurried.ts';
import type { Nature } from './natures.ts';
import { firstName } from './properties.ts';
import { unusual } from './unusual.ts';

/** An object around a primitive. */
const box = (of: string, prototype: { valueOf(): unknown }): Nature => {
  const primitiveOf = prototype.valueOf;
  return {
    prototype,
    encode(subject, place, walk) {
      const value = walk.any(apply(primitiveOf, subject.object, []), place);
      // The letters of a text are properties; they are shown already.
      const from = of === 'String' ? firstName(ownKeys(subject.object)) : 0;
      return { type: 'boxed', of, value, ...unusual(subject, of, place, walk, from) };
    },
  };
};

export const boxes: readonly Nature[] = [
  box('Number', Number.prototype),
  box('String', String.prototype),
  box('Boolean', Boolean.prototype),
  box('BigInt', BigInt.prototype),
  box('Symbol', Symbol.prototype),
];
