import type { Lanes, Summary } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { standing } from '../../runtime/trace/readings/standing.ts';
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
const asked = new WeakMap<object, { time: number; file: string; marks: LineMarks }>();

/** The lines on which tasks stand at `time`. */
function nowMarks(lanes: Lanes, time: number, file: string): LineMarks {
  const lines = new Map<number, Chip[]>();
  for (const { lane, span } of standing(lanes, time)) {
    if (span.site.file !== file) continue;
    const { line } = span.site;
    const chips = lines.get(line) ?? [];
    // There may be 100,000 of them on one line.
    chips.push({ kind: span.kind, name: lane.name, waited: time - span.from });
    lines.set(line, chips);
  }
  return new Map(
    [...lines].map(([line, chips]) => [
      line,
      { is: 'now', chips: chips.length > MOST_CHIPS ? [counted(chips)] : chips },
    ]),
  );
}

/** What a run has to say of each line: who stands there at `time`; else when its awaits began and ended; and the line that ended it. */
export function runMarks(run: Marked, time: number, file = 'main.ts'): LineMarks {
  const { lanes, summary } = run;
  const before = asked.get(summary);
  if (before?.time === time && before.file === file) return before.marks;
  const marks = new Map<number, LineMark>([
    ...awaitMarks(lanes, file),
    ...nowMarks(lanes, time, file),
  ]);
  for (const line of endedOn(run, time, file)) {
    const mark = marks.get(line);
    if (!mark?.is) marks.set(line, { ...mark, is: 'err' });
  }
  asked.set(summary, { time, file, marks });
  return marks;
}

/**
 * The line at which the run failed or reached a limit, once `time` has come to that; of a loop that never lets go all but
 * the last, at which it closes.
 */
function endedOn({ summary }: Marked, time: number, file: string): number[] {
  const { outcome, at, error, limit } = summary;
  if (time < at || (outcome !== 'failed' && outcome !== 'limit')) return [];
  const site = outcome === 'failed' ? error?.site : summary.site;
  if (site?.file !== file) return [];
  const { line, last = line } = site;
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

/** `loadPage, 17 tasks` */
function counted(chips: readonly Chip[]): Chip {
  const [first] = chips as [Chip];
  const called = bare(first.name);
  const name = chips.every((chip) => bare(chip.name) === called) ? `${called}, ` : '';
  return {
    kind: first.kind,
    name: `${name}${grouped(chips.length)} tasks`,
    waited: undefined,
  };
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
