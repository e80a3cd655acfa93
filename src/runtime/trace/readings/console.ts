/** What a program printed, as text. */

import type { Encoded } from '../encoded.ts';
import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import { thrownAt } from '../thrown-at.ts';
import type { Trace } from '../trace.ts';
import { formatArguments } from './format-arguments.ts';
import { dirText } from './inspect/dir-text.ts';
import { inspectArgument } from './inspect/inspect.ts';
import { tableText } from './inspect/table-text.ts';
import { once } from './once.ts';
import { eachIn, type Steps } from './steps.ts';

export interface ConsoleLine {
  time: number;
  level: TraceEvent<'log'>['level'] | 'unhandled';
  /** May have several lines; set in by two blanks for each group it is in. */
  text: string;
  task: number;
  site: Site | undefined;
  /** What it was given, as structure. */
  values: readonly Encoded[];
}

/** Logged lines and rejections that nobody handled, in order. */
export const consoleLines = once(printedIn);

function* printedIn(trace: Trace): Steps<readonly ConsoleLine[]> {
  const lines: ConsoleLine[] = [];
  yield* eachIn(
    trace.batches('log', 'rejection'),
    (event) => {
      const { time, task } = event;
      if (event.kind === 'log') {
        const { level, site } = event;
        lines.push({ time, level, text: logText(event), task, site, values: given(event) });
      } else if (event.kind === 'rejection' && event.how === 'unhandled') {
        const text = inspectArgument(event.error);
        const site = thrownAt(trace, event);
        lines.push({ time, level: 'unhandled', text, task, site, values: [event.error] });
      }
    },
    LONG,
  );
  return lines;
}

/** How many lines are a step: they may have a million letters each. */
const LONG = 8;

const given = ({ values }: TraceEvent<'log'>): Encoded[] =>
  (typeof values === 'object' && values?.type === 'array' ? values.items : []) as Encoded[];

function logText(event: TraceEvent<'log'>): string {
  const { how, group = 0 } = event;
  const indent = '  '.repeat(group);
  return indent + textOf(how, given(event)).replaceAll('\n', `\n${indent}`);
}

function textOf(how: TraceEvent<'log'>['how'], values: readonly Encoded[]): string {
  switch (how) {
    case 'dir':
      return dirText(values);
    case 'table':
      return tableText(values);
    case 'trace': {
      // Node prints the stack behind it, which is worded by the engine.
      const message = formatArguments(values);
      return message === '' ? 'Trace' : `Trace: ${message}`;
    }
    default:
      return formatArguments(values);
  }
}
