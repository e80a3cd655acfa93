import type { Summary } from '../../runtime/trace/index.ts';
import { raisedBy } from '../../runtime/trace/raised-by.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';

const HOUR = 3_600_000;

/** What the button says that raises the limit a run has reached, as `allowMore` does: `Allow 10 s and run again`. */
export function allowMoreText({ limit = '', allowed = 0 }: Summary): string {
  return `Allow ${amount(limit, allowed * (raisedBy[limit] ?? 1))} and run again`;
}

function amount(limit: string, more: number): string {
  if (limit === 'virtual-time') return more === HOUR ? 'an hour' : `${grouped(more / HOUR)} hours`;
  if (limit === 'events' || limit === 'timers') return `${grouped(more)} ${limit}`;
  return `${grouped(more / 1000)} s`;
}
