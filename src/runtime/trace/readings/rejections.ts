/** Rejections that had no handler when their turn ended. */

import type { Site } from '../fields.ts';
import { thrownAt } from '../thrown-at.ts';
import type { Trace } from '../trace.ts';
import { formatMs } from './format-ms.ts';
import { identity } from './identity.ts';
import { inspectArgument } from './inspect/inspect.ts';
import { lanes } from './lanes.ts';
import { once } from './once.ts';
import { each, type Steps } from './steps.ts';
import { type TaskPhrases, taskPhrases } from './task-phrases.ts';
import { code, place } from './words.ts';

export interface Rejection {
  /** Virtual ms. */
  time: number;
  /** The error as the console shows it. */
  error: string;
  /** The task that failed with it, the last one where it went from one to another; 0: a promise of no task. */
  task: number;
  /** The line that threw, as far as it is known. */
  site: Site | undefined;
  /** When a handler came after all; undefined: none ever did. */
  handledAt: number | undefined;
  text: string;
}

/** @example rejections(trace)[0].text // 'At 50 ms `bad()` failed with `Error: bad` from line 3, and nobody handled it.' */
export const rejections = once(collect);

function* collect(trace: Trace): Steps<Rejection[]> {
  const drawn = yield* lanes.steps(trace);
  const phrase = taskPhrases(drawn.lanes);
  const failures = new Map<string, number>();
  const open = new Map<string, Omit<Rejection, 'text'>[]>();
  const all: Omit<Rejection, 'text'>[] = [];
  for (const batch of trace.batches('task-fail', 'rejection')) {
    for (const event of batch) {
      const key = identity(event.error);
      if (event.kind === 'task-fail') failures.set(key, event.task);
      else if (event.how === 'handled-late') {
        const rejection = open.get(key)?.shift();
        if (rejection) rejection.handledAt = event.time;
      } else {
        const { time } = event;
        const error = inspectArgument(event.error);
        const task = failures.get(key) ?? 0;
        const rejection = { time, error, task, site: thrownAt(trace, event), handledAt: undefined };
        all.push(rejection);
        const before = open.get(key);
        if (before) before.push(rejection);
        else open.set(key, [rejection]);
      }
    }
    yield;
  }
  const told: Rejection[] = [];
  yield* each(all, (rejection) => told.push({ ...rejection, text: sentence(rejection, phrase) }));
  return told;
}

function sentence(
  { time, error, site, handledAt, task }: Omit<Rejection, 'text'>,
  phrase: TaskPhrases,
): string {
  const from = site ? ` from ${place(site)}` : '';
  const what = task === 0 ? 'a promise was rejected' : `${phrase(task)} failed`;
  const late =
    handledAt === undefined
      ? 'and nobody handled it'
      : `and nobody was there to handle it yet; a handler came ${formatMs(handledAt - time)} too late`;
  return `At ${formatMs(time)} ${what} with ${code(error)}${from}, ${late}.`;
}
