/** A lane for each task: when it waited, where, and for what; and who woke whom. */

import type { Encoded } from '../encoded.ts';
import type { Ref, Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { type Labels, labelsOf, type WaitKind } from './labels.ts';

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
}

export type LaneEnd = 'resolved' | 'failed' | 'cancelled' | 'leaked' | 'waiting';

export interface Lane {
  task: number;
  name: string;
  /** Who started it; 0: nobody. */
  parent: number;
  /** Steps from main. */
  depth: number;
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

/** At `time` the end of `from` woke `to`. */
export interface Wake {
  time: number;
  from: number;
  to: number;
}

export interface Lanes {
  /** Main first, then in the order in which they were started. */
  lanes: readonly Lane[];
  wakes: readonly Wake[];
  /** Every time at which something happened, ascending. */
  moments: readonly number[];
  mainEnd: number | undefined;
  /** When the last thing of a task or a request happened. */
  end: number;
}

type Draft = Omit<Lane, 'spans' | 'prints' | 'runs'> & {
  spans: (Span & { ref: Ref })[];
  prints: number[];
  runs: number[];
  open: (Span & { ref: Ref }) | undefined;
  returned: { ref: Ref; site: Site | undefined } | undefined;
};

/** @example lanes(trace).lanes[0] // { task: 1, name: 'main', spans: [{ from: 0, to: 300, label: 'all of 3', … }], … } */
export function lanes(trace: Trace): Lanes {
  const labels = labelsOf(trace);
  const drafts = new Map<number, Draft>();
  const moments = new Set<number>([0]);
  let main = 1;
  let mainEnd: number | undefined;
  for (const event of trace.events()) {
    const draft = drafts.get(event.task);
    if (event.kind !== 'run-end' && event.kind !== 'leak') moments.add(event.time);
    switch (event.kind) {
      case 'task-start':
        drafts.set(event.task, begun(event.task, labels, event));
        break;
      case 'await':
        if (draft) draft.open = waiting(event, labels);
        break;
      case 'resume':
        if (draft) resume(draft, event.time, event.ok);
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
  for (const draft of all) adopt(draft, labels);
  const shown = all.filter((draft) => draft.task === main || !isModule(draft, main));
  shown.sort((a, b) => Number(b.task === main) - Number(a.task === main) || a.task - b.task);
  for (const draft of shown) finish(draft, drafts, main, mainEnd);
  const result = shown.map(({ open: _open, returned: _returned, ...lane }) => lane);
  const wakes = wakesOf(result);
  const ends = result.flatMap(({ end = 0, spans }) => [
    end,
    ...spans.map(({ to, from }) => to ?? from),
  ]);
  return {
    lanes: result,
    wakes,
    moments: [...moments].sort((a, b) => a - b),
    mainEnd,
    end: Math.max(mainEnd ?? 0, labels.lastEnd, ...ends),
  };
}

function begun(
  task: number,
  labels: Labels,
  { parent, time, site }: { parent: number; time: number; site: Site },
): Draft {
  return {
    task,
    name: labels.task(task),
    parent,
    depth: 0,
    site,
    start: time,
    end: undefined,
    outcome: 'waiting',
    spans: [],
    prints: [],
    runs: [time],
    open: undefined,
    returned: undefined,
  };
}

function waiting(
  { time, site, on }: { time: number; site: Site; on: Ref },
  labels: Labels,
): Span & { ref: Ref } {
  return { from: time, to: undefined, site, ok: true, ref: on, ...labels.wait(on, site) };
}

function resume(draft: Draft, time: number, ok: boolean): void {
  const { open, runs, spans } = draft;
  draft.open = undefined;
  if (runs.at(-1) !== time) runs.push(time);
  if (open && open.from < time) spans.push({ ...open, to: time, ok });
}

/** A task that returned a promise takes over its fate: it waits until that has settled. */
function adopt(draft: Draft, labels: Labels): void {
  const { returned, end } = draft;
  if (returned === undefined || end === undefined) return;
  const { ref, site } = returned;
  if (labels.failed(ref)) draft.outcome = 'failed';
  const settled = labels.settled(ref);
  if (settled === end || (settled === undefined && ref.kind === 'promise')) return;
  const at = site ?? (draft.site as Site);
  const span = {
    from: end,
    to: settled,
    site: at,
    ok: !labels.failed(ref),
    ref,
    ...labels.wait(ref, at),
  };
  draft.end = settled;
  if (settled === undefined) {
    draft.open = span;
    draft.outcome = 'waiting';
  } else {
    draft.spans.push(span);
  }
}

/** The evaluation of a module beside main: nothing to look at. */
const isModule = ({ parent, spans, start, end, open }: Draft, main: number): boolean =>
  parent === 0 && main !== 1 && spans.length === 0 && open === undefined && start === end;

function finish(
  draft: Draft,
  drafts: ReadonlyMap<number, Draft>,
  main: number,
  mainEnd: number | undefined,
): void {
  if (draft.open) draft.spans.push(draft.open);
  if (draft.task === main) draft.name = 'main';
  if (draft.outcome === 'waiting' && mainEnd !== undefined) draft.outcome = 'leaked';
  draft.depth = depthOf(draft, drafts, main);
}

function depthOf(draft: Draft, drafts: ReadonlyMap<number, Draft>, main: number): number {
  let depth = 0;
  let at: Draft | undefined = draft;
  while (at && at.task !== main && at.parent !== 0) {
    at = drafts.get(at.parent);
    depth++;
  }
  return depth;
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

const isAbort = (error: Encoded): boolean =>
  typeof error === 'object' && error?.type === 'error' && error.name === 'AbortError';
