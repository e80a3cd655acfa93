import { apply } from '../uncurried.ts';
import type { Nature } from './natures.ts';
import { unusual } from './unusual.ts';

const { getTime, toISOString } = Date.prototype;
const { isNaN: isInvalid } = Number;

export const date: Nature = {
  prototype: Date.prototype,
  encode(subject, place, walk) {
    const time = apply(getTime, subject.object, []) as number;
    const text = isInvalid(time)
      ? 'Invalid Date'
      : (apply(toISOString, subject.object, []) as string);
    return { type: 'date', text, ...unusual(subject, 'Date', place, walk) };
  },
};
