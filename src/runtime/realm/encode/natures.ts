import type { EncodedObject } from '../../trace/encoded.ts';
import { mapGet } from '../uncurried.ts';
import { boxes } from './boxed.ts';
import { buffers } from './buffers.ts';
import { bytes } from './bytes.ts';
import type { Subject } from './class-name.ts';
import { collections } from './collections.ts';
import { attempt } from './data.ts';
import { date } from './date.ts';
import { promise } from './promise.ts';
import { regexp } from './regexp.ts';
import type { Place, Walk } from './walk.ts';

/** Something of ECMA-262 that has more inside than properties. */
export interface Nature {
  /** Where its prototype is in the chain, it is likely to be one. */
  readonly prototype: object;
  /** Undefined, or an error, when the object is none after all. */
  encode(subject: Subject, place: Place, walk: Walk): EncodedObject | undefined;
}

const natures: readonly Nature[] = [
  ...collections,
  bytes,
  regexp,
  date,
  ...buffers,
  promise,
  ...boxes,
];

const byPrototype = new Map<unknown, Nature>(natures.map((each) => [each.prototype, each]));
const objects = Object.prototype;

export function encodeByNature(
  subject: Subject,
  place: Place,
  walk: Walk,
): EncodedObject | undefined {
  const { chain } = subject;
  const tried = (nature: Nature) => attempt(() => nature.encode(subject, place, walk));
  for (let i = 0; i < chain.length; i++) {
    const nature = mapGet(byPrototype, chain[i]);
    const encoded = nature && tried(nature);
    if (encoded) return encoded;
  }
  if (chain[chain.length - 1] === objects) return undefined;
  // Its prototypes were taken away: they say nothing of what it is.
  for (let i = 0; i < natures.length; i++) {
    const encoded = tried(natures[i] as Nature);
    if (encoded) return encoded;
  }
  return undefined;
}
