import type { Lanes } from '../../runtime/trace/readings/lane.ts';

/**
 * The same run with an axis that goes on to `end` ms, for drawings that are compared. What comes after
 * main is blank paper here, not part of the run, so main's end is not marked as the end of anything.
 */
export function onAxis(lanes: Lanes, end: number): Lanes {
  return lanes.end >= end
    ? lanes
    : { ...lanes, end, moments: [...lanes.moments, end], mainEnd: undefined };
}
