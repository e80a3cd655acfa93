/** What a reader should know of a run beside its drawing: what went unheard, was left behind, or came late. */

import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { floating } from './floating.ts';
import { lanes } from './lanes.ts';
import { leaks } from './leaks.ts';
import { lookedAt } from './looked-at.ts';
import { once } from './once.ts';
import { rejections } from './rejections.ts';
import type { Steps } from './steps.ts';
import { thread } from './thread.ts';

export interface Notice {
  kind: 'rejection' | 'floating' | 'leak' | 'thread';
  /** A sentence, code between backticks. */
  text: string;
  /** The line that it is about. */
  site: Site | undefined;
}

/**
 * Each thing is told once: a task whose error nobody handled as a rejection, one that nobody awaited as floating,
 * what else outlived main as a leak.
 * @example notices(trace).map(({ text }) => text) // ['`audit(7)`, started at line 12, was never awaited; it ended at 320 ms.']
 */
export const notices = once(noticesOf);

function* noticesOf(trace: Trace): Steps<readonly Notice[]> {
  const drawn = yield* lanes.steps(trace);
  const rejected = rejections(trace, drawn);
  const failed = new Set(rejected.map(({ task }) => task));
  yield* lookedAt.steps(trace);
  const left = floating(trace, drawn).filter(
    ({ tasks }) => !tasks.every((task) => failed.has(task)),
  );
  yield;
  const told = new Set(left.flatMap(({ tasks }) => tasks));
  const leaked = leaks(trace, drawn).filter(({ what, id }) => what !== 'task' || !told.has(id));
  yield;
  return [
    ...rejected.map(({ text, site }): Notice => ({ kind: 'rejection', text, site })),
    ...left.map(({ text, site }): Notice => ({ kind: 'floating', text, site })),
    ...leaked.map(({ text, site }): Notice => ({ kind: 'leak', text, site })),
    ...thread(trace, drawn).map(({ text }): Notice => ({ kind: 'thread', text, site: undefined })),
  ];
}
