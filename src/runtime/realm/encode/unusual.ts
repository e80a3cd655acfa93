import type { Extras } from '../../trace/encoded.ts';
import { ownKeys } from '../uncurried.ts';
import type { Subject } from './class-name.ts';
import { propertiesOf } from './properties.ts';
import type { Place, Walk } from './walk.ts';

/** Properties, and the class where it is another than `nature`; undefined where both are ordinary. */
export function unusual(
  subject: Subject,
  nature: string,
  place: Place,
  walk: Walk,
  from = 0,
): { extras?: Extras } {
  const identity = walk.identity(subject, nature, place);
  const { entries, left } = propertiesOf(
    subject.object,
    place,
    walk,
    ownKeys(subject.object),
    from,
  );
  const isPlain = identity.class === nature && identity.tag === undefined;
  if (isPlain && entries.length === 0) return {};
  return { extras: { ...identity, entries, ...(left > 0 && { left }) } };
}
