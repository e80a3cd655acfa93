import type { Site } from '../../runtime/trace/index.ts';

/** Whether a place is in that line of the program that a cell shows, not of a file beside it. */
export const isAtLine = (site: Site, line: number): boolean =>
  site.line === line && site.file === 'main.ts';
