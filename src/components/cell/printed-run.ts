import type { Summary } from '../../runtime/trace/index.ts';

/** What a cell says of the run that its page was printed with: it stands in the page, so it is no more than that. */
export type PrintedRun = Pick<Summary, 'outcome' | 'at' | 'lines'> &
  Partial<Pick<Summary, 'limit' | 'allowed'>>;

export function printedRun({ outcome, at, lines, limit, allowed }: Summary): PrintedRun {
  return { outcome, at, lines, ...(limit !== undefined && { limit, allowed }) };
}
