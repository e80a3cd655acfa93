/** Which of many lanes are shown whole. */

import type { Lane, Lanes, Steps, Wake } from '../../runtime/trace/index.ts';
import { standingAt } from '../../runtime/trace/readings/standing.ts';
import { each, stepwise } from '../../runtime/trace/readings/steps.ts';
import type { OverLimit } from './limited.ts';

/** `lens`: those under the lens; else those that stand out. */
export type Pick = 'lens' | 'failed' | 'over' | 'slowest' | 'longest';

export interface Group {
  /** `page()`; of callbacks the name of what calls them. */
  name: string;
  lanes: readonly Lane[];
}

/** How many stand out at the most. */
const MOST = 10;

/** All lanes but main's, by their function, in the order in which each group and each task began. */
export const groupsOf = stepwise(function* (lanes: readonly Lane[]): Steps<Group[]> {
  const groups = new Map<string, Lane[]>();
  yield* each(lanes.slice(1), (lane) => {
    const name = calledAs(lane.name);
    const group = groups.get(name);
    if (group) group.push(lane);
    else groups.set(name, [lane]);
  });
  return [...groups].map(([name, group]) => ({ name, lanes: group }));
});

/** There may be 100,000 names: a search for two letters is sooner done than one for a pattern. */
function calledAs(name: string): string {
  const open = name.indexOf('(');
  if (open >= 0 && name.endsWith(')')) return `${name.slice(0, open)}()`;
  return name.includes(' callback ') ? name.replace(/ callback \d+$/, ' callback') : name;
}

/** The lanes that stand out in one way, ten at the most, in their order. */
export function picked(lanes: readonly Lane[], pick: Pick, over?: OverLimit): Lane[] {
  if (pick === 'failed') return lanes.filter((lane) => lane.outcome === 'failed').slice(0, MOST);
  if (pick === 'over') return lanes.filter(({ task }) => over?.tasks.has(task)).slice(0, MOST);
  const measure = pick === 'slowest' ? lasted : longestWait;
  const most = lanes
    .map((lane) => ({ lane, length: measure(lane) }))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST);
  const chosen = new Set(most.map(({ lane }) => lane));
  return lanes.filter((lane) => chosen.has(lane));
}

/** The run as if it had these lanes alone. */
export function partOf({ wakes, aborts, ...run }: Lanes, lanes: readonly Lane[]): Lanes {
  const tasks = new Set(lanes.map(({ task }) => task));
  const within = ({ from, to }: Wake): boolean => tasks.has(from) && tasks.has(to);
  return { ...run, lanes, wakes: wakes.filter(within), aborts: aborts.filter(within) };
}

const lasted = ({ start, end = Number.POSITIVE_INFINITY }: Lane): number => end - start;

const longestWait = ({ spans }: Lane): number =>
  spans.reduce((most, { from, to = Number.POSITIVE_INFINITY }) => Math.max(most, to - from), 0);

/** Where the lens stands of itself: two lanes above the last that has come to its work at `time`. */
export function lensAt(lanes: readonly Lane[], time: number): number {
  const last = lanes.findLastIndex((lane) => {
    if (lane.start > time || (lane.end ?? time) < time) return false;
    const span = standingAt(lane, time);
    return span !== undefined && span.kind !== 'lock' && span.kind !== 'tasks';
  });
  return Math.max(0, last - 2);
}
