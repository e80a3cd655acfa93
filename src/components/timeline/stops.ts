/** The moments of a run at which the playhead stops: ascending virtual milliseconds. */
export type Stops = readonly number[];

/** The first moment after `time`; the last one when there is none. */
export function nextStop(stops: Stops, time: number): number {
  return stops[countUpTo(stops, time)] ?? stops[stops.length - 1] ?? 0;
}

/** The last moment before `time`; 0 when there is none. */
export function previousStop(stops: Stops, time: number): number {
  let index = countUpTo(stops, time) - 1;
  while (index >= 0 && (stops[index] as number) >= time) index -= 1;
  return stops[index] ?? 0;
}

/** The nearest moment to `time` within `reach`; else `time` itself. */
export function snap(stops: Stops, time: number, reach: number): number {
  const after = countUpTo(stops, time);
  let best = time;
  let distance = reach;
  for (const stop of [stops[after - 1], stops[after]]) {
    if (stop !== undefined && Math.abs(stop - time) <= distance) {
      best = stop;
      distance = Math.abs(stop - time);
    }
  }
  return best;
}

/** How many stops lie at or before `time`. */
function countUpTo(stops: Stops, time: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] as number) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
