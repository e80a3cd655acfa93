/** A lane for each task: when it waited, where, and for what; and who woke whom. */

import type { Encoded } from '../encoded.ts';
import type { Trace } from '../trace.ts';
import { busyTimes } from './busy.ts';
import { Fates } from './fates.ts';
import type { Lane, Lanes } from './lane.ts';
import { adopt, begun, finished, isModule, type LaneDraft, resume } from './lane-draft.ts';
import { levels } from './levels.ts';
import { Numbered } from './numbered.ts';
import { once } from './once.ts';
import { resources } from './resources.ts';
import { added } from './short-list.ts';
import { each, type Steps } from './steps.ts';
import { thingOf, thingsOf } from './things.ts';
import { inTreeOrder } from './tree-order.ts';
import { abortsOf, wakesOf } from './wakes.ts';

/** @example lanes(trace).lanes[0] // { task: 1, name: 'main', spans: [{ from: 0, to: 300, label: 'all of 3', … }], … } */
export const lanes = once(drawLanes);

function* drawLanes(trace: Trace): Steps<Lanes> {
  const things = yield* thingsOf.steps(trace);
  const fates = new Fates(things);
  const drafts = new Numbered<LaneDraft>();
  let main = 1;
  let mainEnd: number | undefined;
  let stopped: number | undefined;
  let lastEnd = 0;
  const aborted: { time: number; task: number }[] = [];
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) {
      const draft = drafts.get(event.task);
      switch (event.kind) {
        case 'task-start':
          drafts.set(event.task, begun(event, thingOf(things, { kind: 'task', id: event.task })));
          break;
        case 'await':
          if (draft) draft.open = added(draft.open, event);
          break;
        case 'resume':
          if (draft) resume(draft, event, things);
          break;
        case 'abort':
          aborted.push({ time: event.time, task: event.task });
          break;
        case 'request-end':
        case 'socket-close':
          lastEnd = event.time;
          break;
        case 'log': {
          const printing = draft ?? drafts.get(main);
          if (printing) printing.prints = added(printing.prints, event.time);
          break;
        }
        case 'task-end':
          if (draft) {
            draft.end = event.time;
            draft.outcome = 'resolved';
            draft.returned = event.on && { ref: event.on, site: event.site };
          }
          break;
        case 'task-fail':
          if (draft) {
            draft.end = event.time;
            draft.outcome = isAbort(event.error) ? 'cancelled' : 'failed';
          }
          break;
        case 'main-settled':
          main = event.task;
          mainEnd = event.time;
          break;
        case 'run-end':
          main = event.task;
          if (event.outcome === 'limit' || event.outcome === 'stopped') stopped = event.time;
          break;
      }
    }
    yield;
  }
  const all = drafts.values();
  for (const { returned } of all) if (returned) yield* fates.steps(returned.ref);
  yield* each(all, (draft) => adopt(draft, things, fates));
  const shown = all.filter((draft) => draft.task === main || !isModule(draft, main));
  shown.sort((a, b) => a.task - b.task);
  yield;
  const inOrder = yield* inTreeOrder(shown, main);
  const busy = yield* busyTimes(trace);
  const lanes: Lane[] = [];
  yield* each(inOrder, (draft) =>
    lanes.push(finished(draft, { things, drafts, busy, main, mainEnd, stopped })),
  );
  return {
    lanes,
    wakes: yield* wakesOf(lanes),
    aborts: abortsOf(lanes, aborted),
    levels: yield* levels.steps(trace),
    resources: yield* resources.steps(trace),
    moments: trace.moments('run-end', 'leak'),
    mainEnd,
    ...(stopped !== undefined && { stopped }),
    end: lanes.reduce(lastOf, Math.max(mainEnd ?? 0, lastEnd)),
  };
}

const kinds = [
  'task-start',
  'await',
  'resume',
  'abort',
  'request-end',
  'socket-close',
  'log',
  'task-end',
  'task-fail',
  'main-settled',
  'run-end',
] as const;

/** The later of `end` and the last thing that a lane shows. */
function lastOf(end: number, lane: Lane): number {
  const span = lane.spans.at(-1);
  return Math.max(end, lane.end ?? 0, span?.to ?? span?.from ?? 0);
}

const isAbort = (error: Encoded): boolean =>
  typeof error === 'object' && error?.type === 'error' && error.name === 'AbortError';
