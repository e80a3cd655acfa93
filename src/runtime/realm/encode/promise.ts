import { extrasOf } from './collections.ts';
import { includes } from './data.ts';
import type { Nature } from './natures.ts';

const promises = Promise.prototype;

/** What has become of a promise, as far as the realm can know. */
export interface Outcome {
  state: 'fulfilled' | 'rejected';
  value: unknown;
}

/** Its state cannot be asked for without a tick: it is what the realm has noted of it. */
export const promise: Nature = {
  prototype: promises,
  encode(subject, place, walk) {
    const { object } = subject;
    if (!includes(subject.chain, promises)) return undefined;
    const outcome = walk.encoder.outcomeOf(object);
    const inside = walk.inside(object, place);
    return {
      type: 'promise',
      ...walk.identity(subject, 'Promise', place),
      ...(outcome && { state: outcome.state, value: walk.any(outcome.value, inside) }),
      ...extrasOf(subject, place, walk),
    };
  },
};
