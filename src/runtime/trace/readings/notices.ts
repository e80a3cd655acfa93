/** What a reader should know of a run beside its drawing: what went unheard, was left behind, or came late. */

import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { floating } from './floating.ts';
import { leaks } from './leaks.ts';
import { once } from './once.ts';
import { rejections } from './rejections.ts';
import { each, type Steps } from './steps.ts';
import { thread } from './thread.ts';
import { inScenario } from './words.ts';

export interface Notice {
  kind: 'rejection' | 'floating' | 'leak' | 'thread';
  /** A sentence, code between backticks. */
  text: string;
  /** The line that it is about. */
  site: Site | undefined;
}

/**
 * Each thing is told once: a task whose error nobody handled as a rejection, one that nobody awaited as floating, what else
 * outlived main as a leak. What an exercise's scenario leaves is not told: its reader can't end it.
 * @example notices(trace).map(({ text }) => text) // ['`audit(7)`, started at line 12, was never awaited; it ended at 320 ms.']
 */
export const notices = once(noticesOf);

function* noticesOf(trace: Trace): Steps<readonly Notice[]> {
  const all: Notice[] = [];
  const tell = (kind: Notice['kind'], { text, site }: Pick<Notice, 'text' | 'site'>): void => {
    all.push({ kind, text, site });
  };
  const rejected = yield* rejections.steps(trace);
  yield* each(rejected, (rejection) => tell('rejection', rejection));
  const failed = new Set(rejected.map(({ task }) => task));
  const told = new Set<number>();
  for (const left of yield* floating.steps(trace)) {
    if (ofScenario(left) || left.tasks.every((task) => failed.has(task))) continue;
    tell('floating', left);
    for (const task of left.tasks) told.add(task);
  }
  yield* each(yield* leaks.steps(trace), (leak) => {
    if (!ofScenario(leak) && (leak.what !== 'task' || !told.has(leak.id))) tell('leak', leak);
  });
  for (const { text } of yield* thread.steps(trace)) tell('thread', { text, site: undefined });
  return all;
}

const ofScenario = ({ site }: Pick<Notice, 'site'>): boolean =>
  site !== undefined && inScenario(site);
