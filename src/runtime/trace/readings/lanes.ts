/** A lane for each task: when it waited, where, and for what; and who woke whom. */

import type { Encoded } from '../encoded.ts';
import type { TraceEvent } from '../event.ts';
import type { Ref, Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { type Busy, busyTimes } from './busy.ts';
import { Fates } from './fates.ts';
import { type WaitKind, waitLabel } from './labels.ts';
import { levels, type NamedLevel } from './levels.ts';
import { once } from './once.ts';
import { type Resource, resources } from './resources.ts';
import { each, type Steps } from './steps.ts';
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
  /** When its code kept the thread for measured time, if it ever did. */
  busy?: readonly Busy[];
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
  /** What filled and emptied. */
  levels: readonly NamedLevel[];
  /** What was opened and closed, with who held it. */
  resources: readonly Resource[];
  /** Every time at which something happened, ascending. */
  moments: readonly number[];
  mainEnd: number | undefined;
  /** When the last thing of a task or a request happened. */
  end: number;
}

type Draft = Omit<Lane, 'spans' | 'prints' | 'runs' | 'busy'> & {
  spans: Span[];
  prints: number[];
  runs: number[];
  /** Where it waits now: at one place, or, where main has several files that wait side by side, at one in each. */
  open: TraceEvent<'await'>[];
  returned: { ref: Ref; site: Site | undefined } | undefined;
  /** Its wait for what it returned, when that never was settled. */
  left: Span | undefined;
};

/** @example lanes(trace).lanes[0] // { task: 1, name: 'main', spans: [{ from: 0, to: 300, label: 'all of 3', … }], … } */
export const lanes = once(drawLanes);

function* drawLanes(trace: Trace): Steps<Lanes> {
  const things = yield* thingsOf.steps(trace);
  const fates = new Fates(things);
  const drafts = new Map<number, Draft>();
  let main = 1;
  let mainEnd: number | undefined;
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
          draft?.open.push(event);
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
        case 'log':
          (draft ?? drafts.get(main))?.prints.push(event.time);
          break;
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
          break;
      }
    }
    yield;
  }
  const all = [...drafts.values()];
  yield* each(all, (draft) => adopt(draft, things, fates));
  const shown = all.filter((draft) => draft.task === main || !isModule(draft, main));
  shown.sort((a, b) => Number(b.task === main) - Number(a.task === main) || a.task - b.task);
  yield;
  const busy = yield* busyTimes(trace);
  const lanes: Lane[] = [];
  yield* each(shown, (draft) =>
    lanes.push(finished(draft, { things, drafts, busy, main, mainEnd })),
  );
  return {
    lanes,
    wakes: yield* wakesOf(lanes),
    aborts: abortsOf(lanes, aborted),
    levels: yield* levels.steps(trace),
    resources: yield* resources.steps(trace),
    moments: trace.moments('run-end', 'leak'),
    mainEnd,
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
    left: undefined,
  };
}

/** How a wait ended. */
type Woken = Pick<Span, 'to' | 'ok' | 'by'>;

const STILL_WAITING: Woken = { to: undefined, ok: true, by: undefined };

/** A wait that began at `from`. */
function waited(from: number, site: Site, ref: Ref, { to, ok, by }: Woken, things: Things): Span {
  const { kind, label, on } = waitLabel(things, ref, site);
  return { from, to, site, kind, label, ok, on, ref, by };
}

function resume(draft: Draft, { time: to, site, ok, by }: TraceEvent<'resume'>, things: Things) {
  const { open, runs, spans } = draft;
  const at =
    open.length < 2
      ? 0
      : Math.max(
          0,
          open.findIndex((each) => each.site === site),
        );
  const [begun] = open.length < 2 ? open : [open[at]];
  if (runs.at(-1) !== to) runs.push(to);
  if (begun === undefined) return;
  open.splice(at, 1);
  // Most waits of a long run take no time, and are not drawn.
  if (begun.time < to) spans.push(waited(begun.time, begun.site, begun.on, { to, ok, by }, things));
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
  const span = waited(end, at, ref, { to: settled, ok: !failed, by: ref }, things);
  draft.end = settled;
  if (settled === undefined) {
    draft.left = span;
    draft.outcome = 'waiting';
  } else {
    draft.spans.push(span);
  }
}

/** The evaluation of a module beside main: nothing to look at. */
const isModule = ({ parent, spans, start, end, open, left }: Draft, main: number): boolean =>
  parent === 0 && main !== 1 && spans.length + open.length === 0 && !left && start === end;

interface Around {
  things: Things;
  drafts: ReadonlyMap<number, Draft>;
  busy: ReadonlyMap<number, readonly Busy[]>;
  main: number;
  mainEnd: number | undefined;
}

function finished(draft: Draft, { things, drafts, busy, main, mainEnd }: Around): Lane {
  const { task, name, parent, site, start, end, outcome, spans, prints, runs, open, left } = draft;
  for (const { time, site, on } of open) spans.push(waited(time, site, on, STILL_WAITING, things));
  if (left) spans.push(left);
  if (spans.length > 1) spans.sort((a, b) => a.from - b.from);
  // Parents come before their children.
  const before = drafts.get(parent);
  const kept = busy.get(task);
  draft.depth = task === main || before === undefined ? 0 : before.depth + 1;
  return {
    task,
    name: task === main ? 'main' : name,
    parent,
    depth: draft.depth,
    site,
    start,
    end,
    outcome: outcome === 'waiting' && mainEnd !== undefined ? 'leaked' : outcome,
    spans,
    prints,
    runs,
    ...(kept && { busy: kept }),
  };
}

function* wakesOf(all: readonly Lane[]): Steps<Wake[]> {
  const byTask = new Map(all.map((lane) => [lane.task, lane]));
  const wakes: Wake[] = [];
  yield* each(all, ({ task, spans }) => {
    for (const { to, on } of spans) {
      // What ended last is what it waited for in the end.
      const from = on.findLast((other) => byTask.get(other)?.end === to);
      if (to !== undefined && from !== undefined) wakes.push({ time: to, from, to: task });
    }
  });
  return wakes;
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
