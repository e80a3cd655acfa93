/** What came of a run, in one line and in the lines that it printed. */

import { consoleLines, limitPlace, summary, type Trace } from '../../src/runtime/trace/index.ts';

export interface Outcome {
  end: string;
  printed: string[];
}

export const outcomeOf = (trace: Trace): Outcome => ({
  end: endOf(trace),
  printed: consoleLines(trace)
    .filter(({ level }) => level !== 'unhandled')
    .map(({ time, text }) => `${time} ${text}`),
});

/** `finished`, `failed: Error: x`, `deadlock at line 2`, `limit: real-time at line 3`, `stopped`. */
export function endOf(trace: Trace): string {
  const { outcome, limit, error, site } = summary(trace);
  const line = site === undefined ? '' : ` at line ${site.line}`;
  switch (outcome) {
    case 'failed':
      return `failed: ${error?.text.split('\n')[0]}`;
    case 'deadlock':
      return `deadlock${line}`;
    case 'limit':
      return `limit: ${limit}${limitPlace(limit, site)}`;
    default:
      return outcome;
  }
}
