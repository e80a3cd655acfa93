import type { Lanes } from '../../runtime/trace/readings/lane.ts';

/** Where the axis of runs that are compared has to reach: the last moment of any, virtual ms. */
export const commonEnd = (runs: readonly Lanes[]): number => Math.max(...runs.map(reached));

/**
 * The same run with an axis that goes on to `end` ms, for drawings that are compared. What comes after
 * main is blank paper here, not part of the run, so main's end is not marked as the end of anything.
 */
export function onAxis(lanes: Lanes, end: number): Lanes {
  return reached(lanes) >= end
    ? lanes
    : { ...lanes, end, moments: [...lanes.moments, end], mainEnd: undefined };
}

/** A timer that fires when all lanes have ended is a moment of the run, too. */
const reached = ({ end, moments }: Lanes): number => Math.max(end, moments.at(-1) ?? 0);
