import type { Summary } from '../../runtime/trace/index.ts';

const HOUR = 3_600_000;

/** What the button says that raises the limit a run has reached, as `allowMore` does: `Allow 10 s and run again`. */
export function allowMoreText({ limit = '', allowed = 0 }: Summary): string {
  return `Allow ${amount(limit, allowed)} and run again`;
}

function amount(limit: string, allowed: number): string {
  const shown = (count: number): string => count.toLocaleString('en-US');
  if (limit === 'virtual-time') {
    const more = allowed * 6;
    return more === HOUR ? 'an hour' : `${shown(more / HOUR)} hours`;
  }
  if (limit === 'events' || limit === 'timers') return `${shown(allowed * 10)} ${limit}`;
  return `${shown((allowed * 5) / 1000)} s`;
}
