/** A run of many tasks, as it is drawn: a hairline each, in groups. */

import type { Lane, Lanes, Level, Steps } from '../../runtime/trace/index.ts';
import { onceOf } from '../../runtime/trace/readings/once.ts';
import { inFlight } from './in-flight.ts';
import { type Group, groupsOf } from './lens.ts';

/** More lanes than this are a hairline each. */
const MOST_LANES = 40;

export const isCrowd = ({ lanes }: Lanes): boolean => lanes.length > MOST_LANES;

export interface Crowd {
  groups: readonly Group[];
  /** The lanes of all groups, one group after another: all but main's. */
  all: readonly Lane[];
  /** How many of them failed. */
  failed: number;
  level: Level;
}

/** There may be 100,000: a page makes it in steps, before it draws. */
export const crowdOf = onceOf(function* ({ lanes }: Lanes): Steps<Crowd> {
  const groups = yield* groupsOf.steps(lanes);
  const all = groups.flatMap((group) => group.lanes);
  const failed = all.filter(({ outcome }) => outcome === 'failed').length;
  yield;
  return { groups, all, failed, level: yield* inFlight.steps(all) };
});
