/** A lane for each task: when it waited, where, and for what; and who woke whom. */

import type { Encoded } from '../encoded.ts';
import type { TraceEvent } from '../event.ts';
import type { Ref, Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { Fates } from './fates.ts';
import { type WaitKind, waitLabel } from './labels.ts';
import { once } from './once.ts';
import { type Thing, type Things, thingOf, thingsOf } from './things.ts';

export type { WaitKind };

/** A stretch of waiting. Times are virtual ms. */
export interface Span {
  from: number;
  /** Undefined: it still waited when the run ended. */
  to: number | undefined;
  /** The await's own place. */
  site: Site;
  kind: WaitKind;
  /** What for: `GET /users/7`, `sleep 150`, `all of 3`, `job('slow', 300)`. */
  label: string;
  /** False: it was woken by an error. */
  ok: boolean;
  /** The tasks it waited for. */
  on: readonly number[];
  /** What it waited for. */
  ref: Ref;
  /** What woke it, where that is known. */
  by: Ref | undefined;
}

export type LaneEnd = 'resolved' | 'failed' | 'cancelled' | 'leaked' | 'waiting';

export interface Lane {
  task: number;
  name: string;
  /** Who started it; 0: nobody. */
  parent: number;
  /** Steps from main. */
  depth: number;
  /** Where it was called; the function where that is not known. */
  site: Site | undefined;
  start: number;
  end: number | undefined;
  outcome: LaneEnd;
  spans: readonly Span[];
  /** When it printed. */
  prints: readonly number[];
  /** When its code ran. */
  runs: readonly number[];
}

/** Whether a lane is a link of a chain: `then`, `catch` or `finally` with its callback. */
export const isLink = ({ name }: Lane): boolean => /^(?:then|catch|finally) callback/.test(name);

/** At `time` the end of `from` woke `to`; of an abort, `from` aborted what `to` waited for. */
export interface Wake {
  time: number;
  from: number;
  to: number;
}

export interface Lanes {
  /** Main first, then in the order in which they were started. */
  lanes: readonly Lane[];
  wakes: readonly Wake[];
  aborts: readonly Wake[];
  /** Every time at which something happened, ascending. */
  moments: readonly number[];
  mainEnd: number | undefined;
  /** When the last thing of a task or a request happened. */
  end: number;
}

type Draft = Omit<Lane, 'spans' | 'prints' | 'runs'> & {
  spans: Span[];
  prints: number[];
  runs: number[];
  /** Where it waits now: at one place, or, where main has several files that wait side by side, at one in each. */
  open: Span[];
  returned: { ref: Ref; site: Site | undefined } | undefined;
};

/** @example lanes(trace).lanes[0] // { task: 1, name: 'main', spans: [{ from: 0, to: 300, label: 'all of 3', … }], … } */
export const lanes = once(drawLanes);

function drawLanes(trace: Trace): Lanes {
  const things = thingsOf(trace);
  const fates = new Fates(things);
  const drafts = new Map<number, Draft>();
  const moments = new Set<number>([0]);
  let main = 1;
  let mainEnd: number | undefined;
  let lastEnd = 0;
  const aborted: { time: number; task: number }[] = [];
  for (const event of trace.events()) {
    const draft = drafts.get(event.task);
    if (event.kind !== 'run-end' && event.kind !== 'leak') moments.add(event.time);
    switch (event.kind) {
      case 'task-start':
        drafts.set(event.task, begun(event, thingOf(things, { kind: 'task', id: event.task })));
        break;
      case 'await':
        draft?.open.push(waiting(event, things));
        break;
      case 'resume':
        if (draft) resume(draft, event);
        break;
      case 'abort':
        aborted.push({ time: event.time, task: event.task });
        break;
      case 'request-end':
      case 'socket-close':
        lastEnd = event.time;
        break;
      case 'log':
        (draft ?? drafts.get(main))?.prints.push(event.time);
        break;
      case 'task-end':
        if (draft) {
          Object.assign(draft, { end: event.time, outcome: 'resolved' });
          draft.returned = event.on && { ref: event.on, site: event.site };
        }
        break;
      case 'task-fail':
        if (draft) {
          Object.assign(draft, {
            end: event.time,
            outcome: isAbort(event.error) ? 'cancelled' : 'failed',
          });
        }
        break;
      case 'main-settled':
        main = event.task;
        mainEnd = event.time;
        break;
      case 'run-end':
        main = event.task;
        break;
    }
  }
  const all = [...drafts.values()];
  for (const draft of all) adopt(draft, things, fates);
  const shown = all.filter((draft) => draft.task === main || !isModule(draft, main));
  shown.sort((a, b) => Number(b.task === main) - Number(a.task === main) || a.task - b.task);
  for (const draft of shown) finish(draft, drafts, main, mainEnd);
  const result = shown.map(({ open: _open, returned: _returned, ...lane }) => lane);
  const wakes = wakesOf(result);
  return {
    lanes: result,
    wakes,
    aborts: abortsOf(result, aborted),
    moments: [...moments].sort((a, b) => a - b),
    mainEnd,
    end: result.reduce(lastOf, Math.max(mainEnd ?? 0, lastEnd)),
  };
}

/** The later of `end` and the last thing that a lane shows. */
function lastOf(end: number, lane: Lane): number {
  const span = lane.spans.at(-1);
  return Math.max(end, lane.end ?? 0, span?.to ?? span?.from ?? 0);
}

function begun(event: TraceEvent<'task-start'>, thing: Thing | undefined): Draft {
  const { task, time, parent } = event;
  return {
    task,
    name: thing?.label ?? 'task',
    parent,
    depth: 0,
    site: thing?.site ?? event.site,
    start: time,
    end: undefined,
    outcome: 'waiting',
    spans: [],
    prints: [],
    runs: [time],
    open: [],
    returned: undefined,
  };
}

function waiting({ time, site, on: ref }: TraceEvent<'await'>, things: Things): Span {
  const label = waitLabel(things, ref, site);
  return { from: time, to: undefined, site, ok: true, ref, by: undefined, ...label };
}

function resume({ open, runs, spans }: Draft, { time, site, ok, by }: TraceEvent<'resume'>): void {
  const at = open.findIndex((span) => span.site === site);
  const [span] = open.splice(Math.max(at, 0), 1);
  if (runs.at(-1) !== time) runs.push(time);
  if (span && span.from < time) spans.push({ ...span, to: time, ok, by });
}

/** A task that returned a promise takes over its fate: it waits until that has settled. */
function adopt(draft: Draft, things: Things, fates: Fates): void {
  const { returned, end } = draft;
  if (returned === undefined || end === undefined) return;
  const { ref, site } = returned;
  if (thingOf(things, ref) === undefined) return;
  const { at: settled, failed } = fates.of(ref);
  if (failed) draft.outcome = 'failed';
  if (settled !== undefined && settled <= end) return;
  const at = site ?? (draft.site as Site);
  const label = waitLabel(things, ref, at);
  const span = { from: end, to: settled, site: at, ok: !failed, ref, by: ref, ...label };
  draft.end = settled;
  if (settled === undefined) {
    draft.open.push(span);
    draft.outcome = 'waiting';
  } else {
    draft.spans.push(span);
  }
}

/** The evaluation of a module beside main: nothing to look at. */
const isModule = ({ parent, spans, start, end, open }: Draft, main: number): boolean =>
  parent === 0 && main !== 1 && spans.length === 0 && open.length === 0 && start === end;

function finish(
  draft: Draft,
  drafts: ReadonlyMap<number, Draft>,
  main: number,
  mainEnd: number | undefined,
): void {
  draft.spans.push(...draft.open);
  draft.spans.sort((a, b) => a.from - b.from);
  if (draft.task === main) draft.name = 'main';
  if (draft.outcome === 'waiting' && mainEnd !== undefined) draft.outcome = 'leaked';
  // Parents come before their children.
  const parent = drafts.get(draft.parent);
  draft.depth = draft.task === main || parent === undefined ? 0 : parent.depth + 1;
}

function wakesOf(all: readonly Lane[]): Wake[] {
  const byTask = new Map(all.map((lane) => [lane.task, lane]));
  return all.flatMap((lane) =>
    lane.spans.flatMap(({ to, on }) => {
      // What ended last is what it waited for in the end.
      const from = on.findLast((task) => byTask.get(task)?.end === to);
      return to === undefined || from === undefined ? [] : [{ time: to, from, to: lane.task }];
    }),
  );
}

/** Who was woken by an error at the moment of an abort, and is not the one who aborted. */
function abortsOf(all: readonly Lane[], aborted: { time: number; task: number }[]): Wake[] {
  const times = new Map(aborted.map(({ time, task }) => [time, task]));
  if (times.size === 0) return [];
  const tasks = new Set(all.map(({ task }) => task));
  return all.flatMap((lane) =>
    lane.spans.flatMap(({ to, ok, kind }) => {
      const from = to === undefined || ok || kind === 'tasks' ? undefined : times.get(to);
      if (to === undefined || from === undefined || from === lane.task) return [];
      return tasks.has(from) ? [{ time: to, from, to: lane.task }] : [];
    }),
  );
}

const isAbort = (error: Encoded): boolean =>
  typeof error === 'object' && error?.type === 'error' && error.name === 'AbortError';
