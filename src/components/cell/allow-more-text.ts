import type { Summary } from '../../runtime/trace/index.ts';

/** As `allowMore` raises limits. */
const TIMES = 10;

/** What the button says that raises the limit a run has reached: `Allow 20 s and run again`. */
export function allowMoreText({ limit = '', allowed = 0 }: Summary): string {
  const more = allowed * TIMES;
  if (limit === 'virtual-time')
    return `Allow ${(more / 60_000).toLocaleString('en-US')} minutes and run again`;
  if (limit === 'events' || limit === 'timers') {
    return `Allow ${more.toLocaleString('en-US')} ${limit} and run again`;
  }
  return `Allow ${(more / 1000).toLocaleString('en-US')} s and run again`;
}
