import type { Lane, Lanes, Span, Steps } from '../../runtime/trace/index.ts';
import { onceOf } from '../../runtime/trace/readings/once.ts';
import { each } from '../../runtime/trace/readings/steps.ts';
import { type Axis, axisBetween, axisFor, percent } from './ticks.ts';

/** The whole drawing's frame: its axis, and what the run's end looks like. Times are virtual ms. */
export interface Frame {
  axis: Axis;
  /** Where the axis of the whole run ends. */
  whole: number;
  /** When the last thing happened: where the playhead's way ends. */
  last: number;
  /** Where a wait without an end is drawn to. */
  open: number;
  /** Nothing can ever wake what waits; the axis goes on for ever. */
  stuck: boolean;
  /** When main ended, if anything is drawn after it. */
  mainEnd: number | undefined;
}

/** A piece of one lane, from left to right: the space before a bar, or a bar. Widths are percent of the track. */
export interface Piece {
  /** Undefined: nothing is drawn here. */
  bar: Bar | undefined;
  width: number;
}

export interface Bar {
  span: Span;
  from: number;
  /** Where the bar is drawn to: the axis' end for a wait without one. */
  to: number;
  /** Open at the right: it was still waiting when the run ended. */
  open: boolean;
  /** The part after main's end of a task that never ended. */
  leak: boolean;
  /** How long the wait was, all of it, where it has an end. */
  lasted: number | undefined;
  /** It goes on beyond the part of the run that is shown. */
  cut: { left: boolean; right: boolean };
  /** Whether there can be room for words at any width of the page. */
  labelled: boolean;
}

/** A bar narrower than this (percent) is joined with its neighbours of the same kind. */
export const THINNEST = 0.2;
/** On the widest page a bar under this share of the track is narrower than the shortest label. */
const LABELLED = 3;
/** The dashed end of a leaked wait stops short of the edge, to leave room for its mark. */
const LEAK_END = 0.985;

/** The same drawing, of the part between two times (virtual ms). */
export function zoomed(frame: Frame, { from, to }: { from: number; to: number }): Frame {
  return { ...frame, axis: axisBetween(from, to) };
}

/** Measures a run for drawing. @param atLeast a time (virtual ms) that has to be on the axis, too */
export function frameOf(lanes: Lanes, atLeast = 0): Frame {
  const { last, stuck, leaks } = extentOf(lanes);
  const room = stuck
    ? (Math.max(last, 6) * 4) / 3
    : leaks
      ? Math.max(last, (lanes.mainEnd ?? last) * 1.15)
      : Math.max(last, lanes.end);
  const axis = axisFor(Math.max(room, atLeast));
  const goesOn = lanes.mainEnd !== undefined && (leaks || last > lanes.mainEnd);
  const whole = axis.max;
  const open = lanes.stopped ?? whole;
  return { axis, whole, last, open, stuck, mainEnd: goesOn ? lanes.mainEnd : undefined };
}

/** How far a run comes. */
interface Extent extends Pick<Frame, 'last' | 'stuck'> {
  /** Something outlives main. */
  leaks: boolean;
}

/** There may be 100,000 lanes: a page looks at them in steps, before it draws. */
export const extentOf = onceOf(function* (run: Lanes): Steps<Extent> {
  const { lanes, moments, mainEnd, stopped } = run;
  let last = Math.max(mainEnd ?? 0, stopped ?? 0, moments.at(-1) ?? 0);
  let leaks = false;
  let waiting = 0;
  let timers = 0;
  yield* each(lanes, ({ start, end = 0, outcome, spans }) => {
    last = Math.max(last, start, end);
    if (outcome === 'leaked') leaks = true;
    if (outcome !== 'waiting') return;
    waiting++;
    if (spans.at(-1)?.kind === 'timer') timers++;
  });
  const stuck = mainEnd === undefined && stopped === undefined && waiting > 0 && timers === 0;
  return { last, stuck, leaks };
});

/** In a frame a lane may have 100,000 waits, and is drawn again wherever the playhead goes. */
const known = new WeakMap<Frame, WeakMap<Lane, readonly Piece[]>>();

/** The bars of one lane with the spaces between them, left to right; together at most the whole track. */
export function piecesOf(lane: Lane, frame: Frame): readonly Piece[] {
  const inFrame = known.get(frame) ?? new WeakMap<Lane, readonly Piece[]>();
  known.set(frame, inFrame);
  const pieces = inFrame.get(lane) ?? cut(lane, frame);
  inFrame.set(lane, pieces);
  return pieces;
}

function cut(lane: Lane, frame: Frame): Piece[] {
  const pieces: Piece[] = [];
  let reached = 0;
  const { axis } = frame;
  for (const whole of barsInView(lane, frame)) {
    const bar = within(whole, axis);
    const from = Math.max(reached, percent(bar.from, axis));
    const to = Math.max(from, percent(bar.to, axis));
    const width = round(to - from);
    if (width === 0) continue;
    if (from > reached) pieces.push({ bar: undefined, width: round(from - reached) });
    const before = pieces[pieces.length - 1]?.bar;
    if (
      before !== undefined &&
      width < THINNEST &&
      !before.labelled &&
      before.span.kind === bar.span.kind
    ) {
      const piece = pieces[pieces.length - 1] as Piece;
      before.to = bar.to;
      piece.width = round(piece.width + width);
    } else {
      pieces.push({ bar: { ...bar, labelled: width >= LABELLED && !bar.leak }, width });
    }
    reached = to;
  }
  return pieces;
}

/** How many bars are in view; counted no further than one more than `most`. */
export function pieceCount(lanes: readonly Lane[], frame: Frame, most: number): number {
  let count = 0;
  for (const lane of lanes) {
    // A lane has no more bars than waits, so few waits need no measuring.
    count += count + lane.spans.length > most ? piecesOf(lane, frame).length : lane.spans.length;
    if (count > most) break;
  }
  return count;
}

/** The part of a bar that lies on the axis. */
function within(bar: Bar, { min, max }: Axis): Bar {
  const cut = { left: bar.from < min, right: bar.to > max };
  return { ...bar, from: Math.max(bar.from, min), to: Math.min(bar.to, max), cut };
}

/** The bars that lie on the axis, at least in part. Of a run looked at closely most do not: nothing is made of those. */
function barsInView(lane: Lane, frame: Frame): Bar[] {
  const { min, max } = frame.axis;
  const bars: Bar[] = [];
  for (const span of lane.spans) {
    if (span.from >= max) break;
    if (span.to !== undefined && span.to <= min) continue;
    for (const bar of barsOf(span, lane, frame)) {
      if (bar.to > min && bar.from < max) bars.push(bar);
    }
  }
  return bars;
}

function barsOf(span: Span, { outcome }: Lane, { whole, open, mainEnd }: Frame): Bar[] {
  const bar = {
    span,
    from: span.from,
    lasted: span.to === undefined ? undefined : span.to - span.from,
    cut: { left: false, right: false },
    labelled: true,
    open: false,
    leak: false,
  };
  if (span.to !== undefined) return [{ ...bar, to: span.to }];
  if (outcome !== 'leaked' || mainEnd === undefined) return [{ ...bar, to: open, open: true }];
  const leak = {
    ...bar,
    from: Math.max(span.from, mainEnd),
    to: whole * LEAK_END,
    open: true,
    leak: true,
  };
  return span.from < mainEnd ? [{ ...bar, to: mainEnd }, leak] : [leak];
}

/** Where the mark of a lane's end stands, in percent; undefined for a task that has none. */
export function endOf(lane: Lane, { axis, stuck, whole }: Frame): number | undefined {
  if (lane.end !== undefined && lane.outcome !== 'leaked' && lane.outcome !== 'waiting')
    return onAxis(percent(lane.end, axis));
  if (axis.max < whole) return undefined;
  if (lane.outcome === 'leaked') return onAxis(percent(whole * LEAK_END, axis));
  return stuck ? 100 : undefined;
}

/** A place on the axis; undefined when it lies off it. */
const onAxis = (x: number): number | undefined => (x < 0 || x > 100 ? undefined : x);

/** The ends of the tasks that `span` waits for, as far as they lie inside it: a notch each. */
export function notchesOf(span: Span, ends: ReadonlyMap<number, number>): number[] {
  if (span.kind !== 'tasks') return [];
  const times = span.on.flatMap((task) => ends.get(task) ?? []);
  return [...new Set(times)].filter(
    (time) => time > span.from && (span.to === undefined || time < span.to),
  );
}

/** Times thinned out so that two marks never stand closer than the eye can tell apart. */
export function thinned(times: readonly number[], axis: Axis): number[] {
  let before = Number.NEGATIVE_INFINITY;
  return times.flatMap((time) => {
    const at = percent(time, axis);
    if (at - before < THINNEST || onAxis(at) === undefined) return [];
    before = at;
    return [at];
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The stretches for which a task kept the thread, as far as they are in view: in percent of the track. */
export function blocksOf({ busy = [] }: Lane, axis: Axis): { at: number; width: number }[] {
  return busy.flatMap(({ from, to }) => {
    const at = Math.max(0, percent(from, axis));
    const width = Math.min(100, percent(to, axis)) - at;
    return width > 0 ? [{ at, width }] : [];
  });
}
