/** What a program printed, as text. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import { thrownAt } from '../thrown-at.ts';
import type { Trace } from '../trace.ts';
import { formatArguments } from './format-arguments.ts';
import { inspectArgument } from './inspect.ts';

export interface ConsoleLine {
  time: number;
  level: TraceEvent<'log'>['level'] | 'unhandled';
  /** May have several lines. */
  text: string;
  task: number;
  site: Site | undefined;
}

/** Logged lines and rejections that nobody handled, in order. */
export function consoleLines(trace: Trace): ConsoleLine[] {
  const lines: ConsoleLine[] = [];
  for (const event of trace.of('log', 'rejection')) {
    const { time, task } = event;
    if (event.kind === 'log') {
      const { values } = event;
      const given = typeof values === 'object' && values?.type === 'array' ? values.items : [];
      lines.push({
        time,
        level: event.level,
        text: formatArguments(given),
        task,
        site: event.site,
      });
    } else if (event.kind === 'rejection' && event.how === 'unhandled') {
      const text = inspectArgument(event.error);
      const site = thrownAt(trace, event);
      lines.push({ time, level: 'unhandled', text, task, site });
    }
  }
  return lines;
}
