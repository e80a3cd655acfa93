/** Why every task that waits at the end of a trace cannot go on: one sentence a task. */

import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { Blockers } from './blockers.ts';
import type { Lane } from './lane.ts';
import { lanes } from './lanes.ts';
import { once } from './once.ts';
import { each, type Steps } from './steps.ts';
import { takingsOf } from './takings.ts';
import { taskPhrases } from './task-phrases.ts';
import { thingsOf } from './things.ts';
import { where } from './words.ts';

export interface Wait {
  task: number;
  /** As a sentence has it: `main`, `` `job(7)` ``, `` the 2nd `job(7)` ``. */
  who: string;
  /** Where it waits, and since when (virtual ms). */
  site: Site;
  since: number;
  /** The rest of the sentence, code between backticks: `` for a permit that `job(7)` took at line 8 and never gave back ``. */
  text: string;
  /** The tasks without which it cannot go on, itself among them where that is so. */
  on: readonly number[];
  /** What those tasks have and would have to give back, in a word or two: `a`, `lock`, `client`. */
  held?: string;
  /** Whether `on` is one task and what `text` ends with, so that a sentence can go on with `which`. */
  ends: boolean;
}

/**
 * Main first, then in the order in which the tasks were started. A call that only takes a lock is part of
 * what its caller waits for, and has no sentence of its own.
 * @example waits(trace).map(waitSentence) // ['main waits at line 6 for `job(7)`', …]
 */
export const waits = once(collect);

function* collect(trace: Trace): Steps<Wait[]> {
  const drawn = yield* lanes.steps(trace);
  if (drawn.lanes.every((lane) => openSpan(lane) === undefined)) return [];
  const things = yield* thingsOf.steps(trace);
  const phrase = taskPhrases(drawn.lanes);
  const takings = yield* takingsOf(trace, things);
  const blockers = new Blockers(trace, { things, drawn, phrase, takings });
  const all: Wait[] = [];
  yield* each(drawn.lanes, (lane) => {
    const span = openSpan(lane);
    if (span === undefined) return;
    const { task } = lane;
    const { site, from: since } = span;
    all.push({ task, who: phrase(task), site, since, ...blockers.of(lane, span) });
  });
  return all.filter(({ task }) => !blockers.inner.has(task));
}

const openSpan = ({ spans }: Lane) => {
  const last = spans.at(-1);
  return last !== undefined && last.to === undefined ? last : undefined;
};

/** @example waitSentence(wait) // 'main waits at line 14 for a permit that `job(7)` took at line 8 and never gave back' */
export const waitSentence = ({ who, site, text }: Wait): string =>
  `${who} waits ${where(site)} ${text}`;
