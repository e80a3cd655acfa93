import type { Lanes } from '../../runtime/trace/index.ts';
import { standing } from '../../runtime/trace/readings/standing.ts';
import { awaitMarks } from './await-marks.ts';
import type { Chip, LineMarks } from './line-mark.ts';

/** More tasks than this on one line are counted. */
const MOST_CHIPS = 3;

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

/** What a run has to say of each line: who stands there at `time`; else when its awaits began and ended. */
export function runMarks(lanes: Lanes, time: number, file = 'main.ts'): LineMarks {
  return new Map([...awaitMarks(lanes, file), ...nowMarks(lanes, time, file)]);
}

/** The same marks, and the line that is meant by what is pointed at elsewhere. */
export function withMeant(marks: LineMarks, line: number | undefined): LineMarks {
  const mark = line === undefined ? undefined : marks.get(line);
  return line === undefined || mark?.is
    ? marks
    : new Map([...marks, [line, { ...mark, is: 'hot' }]]);
}

/** `loadPage, 17 tasks` */
function counted(chips: readonly Chip[]): Chip {
  const [first] = chips as [Chip];
  const names = new Set(chips.map((chip) => chip.name.replace(/\(.*$| \d+$/s, '')));
  const name = names.size === 1 ? `${[...names][0]}, ` : '';
  return {
    kind: first.kind,
    name: `${name}${chips.length.toLocaleString('en-US')} tasks`,
    waited: undefined,
  };
}

/** The first line in which two texts differ, from 1; undefined when they are the same. */
export function firstChange(before: string, after: string): number | undefined {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const at = b.findIndex((line, index) => line !== a[index]);
  if (at !== -1) return at + 1;
  return a.length === b.length ? undefined : b.length;
}
