/** A lane while the trace is read: how it begins, what each event adds, what it comes to. */

import type { TraceEvent } from '../event.ts';
import type { Ref, Site } from '../fields.ts';
import type { Busy } from './busy.ts';
import type { Fates } from './fates.ts';
import { waitLabel } from './labels.ts';
import type { Lane, Span } from './lane.ts';
import type { Numbered } from './numbered.ts';
import { added, NONE } from './short-list.ts';
import { type Thing, type Things, thingOf } from './things.ts';

/** A lane while the trace is read. */
export type LaneDraft = Omit<Lane, 'busy'> & {
  /** Where it waits now: at one place, or, where main has several files that wait side by side, at one in each. */
  open: readonly TraceEvent<'await'>[];
  returned: { ref: Ref; site: Site | undefined } | undefined;
  /** Its wait for what it returned, when that never was settled. */
  left: Span | undefined;
};

/** As a task is when it starts. */
export function begun(event: TraceEvent<'task-start'>, thing: Thing | undefined): LaneDraft {
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
    spans: NONE,
    prints: NONE,
    runs: [time],
    open: NONE,
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

/** Its code goes on. */
export function resume(
  draft: LaneDraft,
  { time: to, site, ok, by }: TraceEvent<'resume'>,
  things: Things,
) {
  const { open, runs } = draft;
  const at =
    open.length < 2
      ? 0
      : Math.max(
          0,
          open.findIndex((each) => each.site === site),
        );
  const [begun] = open.length < 2 ? open : [open[at]];
  if (runs.at(-1) !== to) draft.runs = added(runs, to);
  if (begun === undefined) return;
  draft.open = open.length === 1 ? NONE : open.toSpliced(at, 1);
  // Most waits of a long run take no time, and are not drawn.
  if (begun.time === to) return;
  const span = waited(begun.time, begun.site, begun.on, { to, ok, by }, things);
  draft.spans = added(draft.spans, span);
}

/** A task that returned a promise takes over its fate: it waits until that has settled. */
export function adopt(draft: LaneDraft, things: Things, fates: Fates): void {
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
    draft.spans = added(draft.spans, span);
  }
}

/** The evaluation of a module beside main: nothing to look at. */
export const isModule = (
  { parent, spans, start, end, open, left }: LaneDraft,
  main: number,
): boolean =>
  parent === 0 && main !== 1 && spans.length + open.length === 0 && !left && start === end;

/** What a lane is finished by. */
export interface Around {
  things: Things;
  drafts: Pick<Numbered<LaneDraft>, 'get'>;
  busy: ReadonlyMap<number, readonly Busy[]>;
  main: number;
  mainEnd: number | undefined;
  stopped: number | undefined;
}

export function finished(draft: LaneDraft, around: Around): Lane {
  const { things, drafts, busy, main, mainEnd, stopped } = around;
  const { task, name, parent, site, start, prints, runs, open, left } = draft;
  const idle = open.length > 0 || left !== undefined;
  const cut = draft.outcome === 'waiting' && !idle ? stopped : undefined;
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
    end: cut ?? draft.end,
    outcome: cut === undefined ? outcomeOf(draft, mainEnd) : 'stopped',
    spans: spansOf(draft, things),
    prints,
    runs,
    ...(kept && { busy: kept }),
  };
}

/** All waits, the earliest first, with those that never ended. */
function spansOf({ spans, open, left }: LaneDraft, things: Things): readonly Span[] {
  let all = spans;
  for (const { time, site, on } of open)
    all = added(all, waited(time, site, on, STILL_WAITING, things));
  if (left) all = added(all, left);
  return all.length > 1 ? all.toSorted((a, b) => a.from - b.from) : all;
}

const outcomeOf = ({ outcome }: LaneDraft, mainEnd: number | undefined): Lane['outcome'] =>
  outcome === 'waiting' && mainEnd !== undefined ? 'leaked' : outcome;
