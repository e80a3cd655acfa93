import type {
  Lane,
  Lanes,
  NamedLevel,
  Resource,
  Span,
  Steps,
  Wake,
} from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { onceOf } from '../../runtime/trace/readings/once.ts';
import { sorted } from '../../runtime/trace/readings/sorted.ts';
import { each } from '../../runtime/trace/readings/steps.ts';
import type { OverLimit } from './limited.ts';
import { overText } from './over-text.ts';
import { shownLine } from './shown-line.ts';
import type { Words } from './words.ts';

/** A row of the table that says what the drawing shows. Times are virtual ms. */
export interface TextRow {
  at: number;
  task: string;
  line: number | undefined;
  /** In words, which are found for the rows that are shown. */
  what: () => Words[];
  for: number | undefined;
  /** The wait that begins with it, if one does. */
  span?: Span;
  /** Which comes first of what happens at one moment. */
  rank: number;
}

/** What happens in a row; of a wait, too, what began with it that was one too many. */
export function rowWords({ what, span }: TextRow, over: OverLimit | undefined): Words[] {
  const ranks = span && over?.spans.get(span);
  return over && ranks ? [...what(), { plain: `, ${overText(over, ranks)}` }] : what();
}

/** Every event of the drawing in the order in which it happened. */
export const textRows = onceOf(rowsOf);

function* rowsOf(lanes: Lanes): Steps<readonly TextRow[]> {
  const children = Map.groupBy(lanes.lanes, ({ parent }) => parent);
  yield;
  const woken = Map.groupBy(lanes.wakes, ({ from }) => from);
  yield;
  const names = new Map(lanes.lanes.map(({ task, name }) => [task, name]));
  const rows: TextRow[] = [];
  const add = (row: TextRow): void => void rows.push(row);
  yield* each(lanes.lanes, (lane) => {
    waits(lane, children.get(lane.task) ?? []).forEach(add);
    keeps(lane).forEach(add);
    prints(lane).forEach(add);
    add(end(lane, wokenBy(lane, woken.get(lane.task) ?? [], names), lanes));
  });
  yield* each(lanes.levels, (level) => fills(level).forEach(add));
  yield* each(lanes.resources, (resource) => held(resource, names).forEach(add));
  return yield* sorted(rows, (a, b) => a.at - b.at || a.rank - b.rank);
}

/** At one moment: who ends and wakes another, what is printed, who waits next, who ends for good. */
const rank = { wakes: 0, prints: 1, held: 1, waits: 2, ends: 3 };

/** Its code ran, and nothing else could. */
const keeps = ({ name, site, busy = [] }: Lane): TextRow[] =>
  busy.map(({ from, to }) => ({
    at: from,
    task: name,
    line: shownLine(site),
    what: () => [{ plain: 'keeps the thread' }],
    for: to - from,
    rank: rank.waits,
  }));

function waits(lane: Lane, children: readonly Lane[]): TextRow[] {
  const begun = Map.groupBy(children, ({ start }) => start);
  const rows = lane.spans.map((span): TextRow => {
    const started = begun.get(span.from) ?? [];
    begun.delete(span.from);
    return {
      at: span.from,
      task: lane.name,
      line: shownLine(span.site),
      what: () =>
        started.length > 0
          ? [...starts(started), { plain: ' and ' }, ...waitsFor(span)]
          : waitsFor(span),
      for: span.to === undefined ? undefined : span.to - span.from,
      span,
      rank: rank.waits,
    };
  });
  for (const child of children) {
    if (!begun.has(child.start)) continue;
    rows.push({
      at: child.start,
      task: lane.name,
      line: shownLine(child.site),
      what: () => starts([child]),
      for: undefined,
      rank: rank.prints,
    });
  }
  return rows;
}

/** More names than this in one row are counted. */
const MOST_NAMES = 100;

const starts = (children: readonly Lane[]): Words[] => [
  { plain: 'starts ' },
  ...children
    .slice(0, MOST_NAMES)
    .flatMap((child, index): Words[] => [
      ...(index > 0 ? [{ plain: ', ' }] : []),
      { code: child.name },
    ]),
  ...(children.length > MOST_NAMES ? [{ plain: ` and ${children.length - MOST_NAMES} more` }] : []),
];

function waitsFor(span: Span): Words[] {
  if (span.kind === 'tasks' && span.on.length > 1) return [{ plain: `waits for ${span.label}` }];
  return [{ plain: 'waits for ' }, { code: span.label }];
}

const prints = (lane: Lane): TextRow[] =>
  lane.prints.map((at) => ({
    at,
    task: lane.name,
    line: undefined,
    what: () => [{ plain: 'prints a line' }],
    for: undefined,
    rank: rank.prints,
  }));

/** How full something is, from each change to the next. */
const fills = ({ name, site, steps }: NamedLevel): TextRow[] =>
  steps.map(({ at, count }, i) => {
    const next = steps[i + 1]?.at;
    return {
      at,
      task: name,
      line: shownLine(site),
      what: () => [{ plain: `holds ${grouped(count)}` }],
      for: next === undefined ? undefined : next - at,
      rank: rank.prints,
    };
  });

/** What a task took and gave back, by name. */
const held = ({ name, holds }: Resource, names: ReadonlyMap<number, string>): TextRow[] =>
  holds.flatMap(({ task, from, closing, to, site }) => {
    const row = {
      task: names.get(task) ?? 'main',
      line: shownLine(site),
      rank: rank.held,
    };
    const holding: TextRow = {
      ...row,
      at: from,
      what: () => [{ plain: 'holds ' }, { code: name }],
      for: to === undefined ? undefined : to - from,
    };
    if (closing === undefined) return [holding];
    const lasts = to === undefined ? undefined : to - closing;
    return [
      holding,
      { ...row, at: closing, what: () => [{ plain: 'closes ' }, { code: name }], for: lasts },
    ];
  });

const ENDS = {
  resolved: 'resolves',
  failed: 'fails',
  cancelled: 'is cancelled',
  leaked: 'outlives main',
  waiting: 'never wakes',
  stopped: 'is stopped',
};

/** The names of those whom the end of `lane` woke. */
const wokenBy = (
  { end }: Lane,
  woken: readonly Wake[],
  names: ReadonlyMap<number, string>,
): string[] => woken.filter(({ time }) => time === end).flatMap(({ to }) => names.get(to) ?? []);

function end(lane: Lane, names: readonly string[], { end: last, stopped }: Lanes): TextRow {
  const waits = lane.outcome === 'waiting' && stopped !== undefined;
  const what = (): Words[] => [
    { plain: waits ? 'still waits' : ENDS[lane.outcome] },
    ...names.flatMap((code, index): Words[] => [
      { plain: index > 0 ? ', ' : ' and wakes ' },
      { code },
    ]),
  ];
  const line = shownLine(lane.spans[lane.spans.length - 1]?.site);
  const at = lane.end ?? stopped ?? last;
  return {
    at,
    task: lane.name,
    line,
    what,
    for: undefined,
    rank: names.length > 0 ? rank.wakes : rank.ends,
  };
}
