import type { Lane, Lanes, Site, Span } from '../../runtime/trace/index.ts';
import { shownLine } from '../timeline/shown-line.ts';

/** A task through which an error passed: where it waited, or threw, and since when it waited (virtual ms). */
export interface Hop {
  name: string;
  line: number | undefined;
  since: number | undefined;
}

/** The way of main's error, from the task in which it was thrown to main: each is awaited by the next. */
export function awaitedBy({ lanes }: Lanes, thrown: Site | undefined): Hop[] {
  const hops: Hop[] = [];
  let lane: Lane | undefined = lanes[0];
  const seen = new Set<Lane>();
  while (lane !== undefined && !seen.has(lane)) {
    seen.add(lane);
    // Who threw by itself had already gone on from its last wait.
    const last: Span | undefined = lane.spans[lane.spans.length - 1];
    const span = last?.ok === false ? last : undefined;
    hops.unshift({ name: lane.name, line: shownLine(span?.site), since: span?.from });
    const on = new Set(span?.on ?? []);
    const at = lane.end;
    lane = lanes
      .filter(
        (each) => on.has(each.task) && each.outcome === 'failed' && (each.end ?? 0) <= (at ?? 0),
      )
      .sort((a, b) => (b.end ?? 0) - (a.end ?? 0))[0];
  }
  const [first] = hops;
  if (first !== undefined && thrown !== undefined) first.line = shownLine(thrown);
  return hops;
}
