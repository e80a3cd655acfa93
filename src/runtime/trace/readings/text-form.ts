/** A run as text: what was printed and when, what was under way, and how it ended. docs/text-form.md has the grammar. */

import type { Trace } from '../trace.ts';
import { consoleLines } from './console.ts';
import { summary } from './summary.ts';
import { textEnd } from './text-end.ts';
import { textSpans } from './text-spans.ts';
import { waitReport } from './wait-report.ts';
import { waits } from './waits.ts';
import { counted } from './words.ts';

const MARGIN = 5;
const MOST_WAITS = 8;
const BLANK = ' '.repeat(MARGIN);

export interface TextFormOptions {
  /** The run as it stood at the end of this virtual millisecond; without it, the whole run. */
  until?: number | undefined;
}

/** @example textForm(trace) // '  300 │ done\n      └ finished at 300 ms\n' */
export function textForm(whole: Trace, { until }: TextFormOptions = {}): string {
  const trace = until === undefined ? whole : whole.until(until);
  const printed = consoleLines(trace).flatMap(({ time, text, level }) =>
    marked(level, text)
      .split('\n')
      .map((line, i) => `${(i === 0 ? String(time) : '').padStart(MARGIN)} │ ${line}`.trimEnd()),
  );
  const run = summary(trace);
  const stands = run.outcome === 'finished' || run.outcome === 'failed';
  const report = stands ? undefined : waitReport(waits(trace));
  const between = [...textSpans(trace), ...fewOf(report?.others ?? [])];
  const lines = [
    ...printed,
    ...between.map((text) => `${BLANK} ├ ${text}`),
    `${BLANK} └ ${textEnd(run, report?.main, until)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The first sentences, and how many tasks more wait. */
function fewOf(sentences: readonly string[]): string[] {
  const more = sentences.length - MOST_WAITS;
  if (more <= 0) return [...sentences];
  return [
    ...sentences.slice(0, MOST_WAITS),
    `${counted(more, 'task')} more ${more === 1 ? 'waits' : 'wait'}`,
  ];
}

const marked = (level: string, text: string): string =>
  level === 'unhandled' ? `⚠ unhandled rejection: ${text.replace(/^Error: /, '')}` : text;
