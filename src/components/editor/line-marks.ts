import type { Lanes, Steps, Summary } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { standing } from '../../runtime/trace/readings/standing.ts';
import { each, stepwise } from '../../runtime/trace/readings/steps.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { awaitMarks } from './await-marks.ts';
import type { Chip, LineMark, LineMarks } from './line-mark.ts';

/** A run, as far as lines are marked by it. */
export interface Marked {
  lanes: Lanes;
  summary: Pick<Summary, 'outcome' | 'at' | 'error' | 'site' | 'limit'>;
}

/** More tasks than this on one line are counted. */
const MOST_CHIPS = 3;

/** What was asked for last: a cell is rendered again and again while its next run is under way. */
const asked = new WeakMap<object, { time: number; marks: LineMarks }>();

/** Those who stand on one line. */
interface OnLine {
  count: number;
  /** The first of them, as many as are told apart. */
  chips: Chip[];
  /** What all of them are called; undefined: not all the same. */
  called: string | undefined;
}

/** The lines on which tasks stand at `time`. */
function* nowMarks(lanes: Lanes, time: number): Steps<LineMarks> {
  const lines = new Map<number, OnLine>();
  yield* each(yield* standing.steps(lanes, time), ({ lane: { name }, span }) => {
    const line = shownLine(span.site);
    if (line === undefined) return;
    const there = lines.get(line) ?? { count: 0, chips: [], called: bare(name) };
    lines.set(line, there);
    // There may be 100,000 of them on one line.
    if (there.count++ < MOST_CHIPS)
      there.chips.push({ kind: span.kind, name, waited: time - span.from });
    if (there.called !== undefined && there.called !== bare(name)) there.called = undefined;
  });
  return new Map([...lines].map(([line, there]) => [line, { is: 'now', chips: chipsOf(there) }]));
}

/** What a run has to say of each line: who stands there at `time`; else when its awaits began and ended; and the line that ended it. */
export const runMarks = stepwise(function* (run: Marked, time: number): Steps<LineMarks> {
  const { lanes, summary } = run;
  const before = asked.get(summary);
  if (before?.time === time) return before.marks;
  const marks = new Map<number, LineMark>([
    ...(yield* awaitMarks.steps(lanes)),
    ...(yield* nowMarks(lanes, time)),
  ]);
  for (const line of endedOn(run, time)) {
    const mark = marks.get(line);
    if (!mark?.is) marks.set(line, { ...mark, is: 'err' });
  }
  asked.set(summary, { time, marks });
  return marks;
});

/**
 * The line at which the run failed or reached a limit, once `time` has come to that; of a loop that never lets go all but
 * the last, at which it closes.
 */
function endedOn({ summary }: Marked, time: number): number[] {
  const { outcome, at, error, limit } = summary;
  if (time < at || (outcome !== 'failed' && outcome !== 'limit')) return [];
  const site = outcome === 'failed' ? error?.site : summary.site;
  const line = shownLine(site);
  if (line === undefined) return [];
  const last = site?.last ?? line;
  const count = limit === 'real-time' ? Math.max(1, last - line) : 1;
  return Array.from({ length: count }, (_, index) => line + index);
}

/** The same marks, and the line that is meant by what is pointed at elsewhere. */
export function withMeant(marks: LineMarks, line: number | undefined): LineMarks {
  const mark = line === undefined ? undefined : marks.get(line);
  return line === undefined || mark?.is
    ? marks
    : new Map([...marks, [line, { ...mark, is: 'hot' }]]);
}

/** A number that stands on a line of the code and on the timeline; without a line, there only. */
export interface Numbered {
  number: number;
  line?: number;
  /** When it was, in virtual ms, and what is to be seen there. */
  at?: number;
  note?: string;
}

const told = new WeakMap<LineMarks, { evidence: readonly Numbered[]; marks: LineMarks }>();

/**
 * The same marks, and the numbers of failing checks on the lines that they point at.
 * @param time where the playhead stands
 */
export function withEvidence(
  marks: LineMarks,
  evidence: readonly Numbered[],
  time: number,
): LineMarks {
  if (!evidence.some(({ line }) => line !== undefined)) return marks;
  const before = told.get(marks);
  if (before?.evidence === evidence) return before.marks;
  const all = new Map(marks);
  for (const each of evidence) {
    const { number, line } = each;
    if (line === undefined) continue;
    const mark = all.get(line);
    all.set(line, {
      ...wordsOf(mark, each, time),
      is: 'err',
      evidence: [...(mark?.evidence ?? []), number],
    });
  }
  told.set(marks, { evidence, marks: all });
  return all;
}

/** At the end of a line there is room for one thing: what a check has seen there; while the playhead is elsewhere, who waits there. */
function wordsOf(mark: LineMark | undefined, { note, at }: Numbered, time: number): LineMark {
  if (note === undefined || mark?.note !== undefined) return mark ?? {};
  return mark?.chips && at !== time ? mark : { note };
}

/** More of them are counted: `loadPage, 17 tasks` */
function chipsOf({ chips, count, called }: OnLine): Chip[] {
  if (count === chips.length) return chips;
  const { kind } = chips[0] as Chip;
  const name = called === undefined ? '' : `${called}, `;
  return [{ kind, name: `${name}${grouped(count)} tasks`, waited: undefined }];
}

/** Without its arguments, or the number of a callback. */
function bare(name: string): string {
  const end = name.indexOf('(');
  return end < 0 ? name.replace(/ \d+$/, '') : name.slice(0, end);
}

/** The first line in which two texts differ, from 1; undefined when they are the same. */
export function firstChange(before: string, after: string): number | undefined {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const at = b.findIndex((line, index) => line !== a[index]);
  if (at !== -1) return at + 1;
  return a.length === b.length ? undefined : b.length;
}
