/** What a run shows of itself, and in what one schedule's run differs from another's. */

import {
  consoleLines,
  type Summary,
  summary,
  type Trace,
  waitReport,
  waits,
} from '../trace/index.ts';

/** What a run prints, and how it ends. */
export interface Face {
  seed: number;
  /** Virtual ms at which main settled, or the run was ended. */
  at: number;
  /** What was printed, rejections without a handler among it; without the times. */
  lines: readonly string[];
  /** `it finishes`, `` main fails with `Error: …` ``, `it never ends` */
  end: string;
  /** Of a run that never ends: why. */
  why: string | undefined;
}

/** Something that is otherwise in some schedules than under exact latencies. */
export interface Difference {
  /** `end`: another outcome or error; `lines`: other lines; `order`: the same lines in another order. */
  kind: 'end' | 'lines' | 'order';
  /** In how many schedules it is so. */
  count: number;
  /** The smallest seed that shows it. */
  seed: number;
  text: string;
}

export function faceOf(trace: Trace, seed: number): Face {
  const run = summary(trace);
  const lines = consoleLines(trace).map(({ text, level }) =>
    level === 'unhandled' ? `unhandled rejection: ${text}` : text,
  );
  const why = run.outcome === 'deadlock' ? waitReport(waits(trace)).main : undefined;
  return { seed, at: run.at, lines, end: endOf(run), why };
}

function endOf({ outcome, error, limit }: Summary): string {
  switch (outcome) {
    case 'finished':
      return 'it finishes';
    case 'failed':
      return `main fails with \`${error?.text}\``;
    case 'deadlock':
      return 'it never ends';
    default:
      return `it is stopped at a limit (${limit ?? 'by hand'})`;
  }
}

/**
 * @param exact the run under seed 0
 * @param others runs in the order of their seeds
 * @example differences(exact, others)[0].text // 'In 37 of 100 schedules the lines come in another order; the first is seed 4: `b` comes before `a`.'
 */
export function differences(exact: Face, others: readonly Face[]): Difference[] {
  const of = others.length;
  const ends = Map.groupBy(
    others.filter(({ end }) => end !== exact.end),
    ({ end }) => end,
  );
  const sameEnd = others.filter(({ end }) => end === exact.end);
  const other = sameEnd.filter(({ lines }) => !isSame(sorted(lines), sorted(exact.lines)));
  const reordered = sameEnd.filter(
    (face) => !other.includes(face) && !isSame(face.lines, exact.lines),
  );
  return [
    ...[...ends.values()].map((faces) => difference('end', faces, of, otherEnd)),
    ...some(other).map((faces) =>
      difference(
        'lines',
        faces,
        of,
        (face) =>
          `other lines are printed; the first is seed ${face.seed}: ${otherLine(exact, face)}`,
      ),
    ),
    ...some(reordered).map((faces) =>
      difference(
        'order',
        faces,
        of,
        (face) =>
          `the lines come in another order; the first is seed ${face.seed}: ${otherOrder(exact, face)}`,
      ),
    ),
  ];
}

/** None or one. */
const some = (faces: readonly Face[]): Face[][] => (faces.length > 0 ? [[...faces]] : []);

/** @param what of the first run that shows it */
function difference(
  kind: Difference['kind'],
  faces: readonly Face[],
  of: number,
  what: (first: Face) => string,
): Difference {
  const [first] = faces as [Face];
  const text = `In ${faces.length} of ${of} schedules ${what(first)}.`;
  return { kind, count: faces.length, seed: first.seed, text };
}

const otherEnd = ({ end, why, seed }: Face): string =>
  `${end}; the first is seed ${seed}${why === undefined ? '' : `: ${why}`}`;

function otherLine(exact: Face, face: Face): string {
  const more = without(face.lines, exact.lines)[0];
  const less = without(exact.lines, face.lines)[0];
  if (more === undefined) return `${quoted(less)} is missing`;
  return less === undefined
    ? `${quoted(more)} is printed, too`
    : `${quoted(more)} in place of ${quoted(less)}`;
}

function otherOrder(exact: Face, face: Face): string {
  const at = face.lines.findIndex((line, i) => line !== exact.lines[i]);
  return `${quoted(face.lines[at])} comes before ${quoted(exact.lines[at])}`;
}

const LONGEST = 60;

function quoted(line = ''): string {
  const [first = '', ...more] = line.split('\n');
  const cut = first.length > LONGEST || more.length > 0;
  return `\`${first.slice(0, LONGEST)}${cut ? '…' : ''}\``;
}

/** The lines that are not among `others`, each as often as it is more often there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const sorted = (lines: readonly string[]): string[] => [...lines].sort();
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i]);
