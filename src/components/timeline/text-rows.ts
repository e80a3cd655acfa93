import type { Lane, Lanes, Span } from '../../runtime/trace/index.ts';
import type { Words } from './words.ts';

/** A row of the table that says what the drawing shows. Times are virtual ms. */
export interface TextRow {
  at: number;
  task: string;
  line: number | undefined;
  what: Words[];
  for: number | undefined;
}

/** Every event of the drawing in the order in which it happened. */
export function textRows(lanes: Lanes): TextRow[] {
  const rows = lanes.lanes.flatMap((lane) => [
    ...waits(lane, lanes),
    ...prints(lane),
    ...end(lane, lanes),
  ]);
  return rows.sort((a, b) => a.at - b.at || a.rank - b.rank).map(({ rank: _, ...row }) => row);
}

/** At one moment: who ends and wakes another, what is printed, who waits next, who ends for good. */
const rank = { wakes: 0, prints: 1, waits: 2, ends: 3 };
type Ranked = TextRow & { rank: number };

function waits(lane: Lane, { lanes }: Lanes): Ranked[] {
  const children = lanes.filter((each) => each.parent === lane.task);
  const said = new Set<Lane>();
  const rows = lane.spans.map((span): Ranked => {
    const started = children.filter((child) => child.start === span.from && !said.has(child));
    for (const child of started) said.add(child);
    return {
      at: span.from,
      task: lane.name,
      line: span.site.line,
      what:
        started.length > 0
          ? [...starts(started), { plain: ' and ' }, ...waitsFor(span)]
          : waitsFor(span),
      for: span.to === undefined ? undefined : span.to - span.from,
      rank: rank.waits,
    };
  });
  for (const child of children) {
    if (said.has(child)) continue;
    rows.push({
      at: child.start,
      task: lane.name,
      line: child.site?.line,
      what: starts([child]),
      for: undefined,
      rank: rank.prints,
    });
  }
  return rows;
}

const starts = (children: readonly Lane[]): Words[] => [
  { plain: 'starts ' },
  ...children.flatMap((child, index): Words[] => [
    ...(index > 0 ? [{ plain: ', ' }] : []),
    { code: child.name },
  ]),
];

function waitsFor(span: Span): Words[] {
  if (span.kind === 'tasks' && span.on.length > 1) return [{ plain: `waits for ${span.label}` }];
  return [{ plain: 'waits for ' }, { code: span.label }];
}

const prints = (lane: Lane): Ranked[] =>
  lane.prints.map((at) => ({
    at,
    task: lane.name,
    line: undefined,
    what: [{ plain: 'prints a line' }],
    for: undefined,
    rank: rank.prints,
  }));

const ENDS = {
  resolved: 'resolves',
  failed: 'fails',
  cancelled: 'is cancelled',
  leaked: 'outlives main',
  waiting: 'never wakes',
};

function end(lane: Lane, { lanes, wakes, end: last }: Lanes): Ranked[] {
  const woken = wakes.filter((wake) => wake.from === lane.task && wake.time === lane.end);
  const names = woken.flatMap((wake) => lanes.find((each) => each.task === wake.to)?.name ?? []);
  const what: Words[] = [
    { plain: ENDS[lane.outcome] },
    ...names.flatMap((code, index): Words[] => [
      { plain: index > 0 ? ', ' : ' and wakes ' },
      { code },
    ]),
  ];
  const line = lane.spans[lane.spans.length - 1]?.site.line;
  const at = lane.end ?? last;
  return [
    {
      at,
      task: lane.name,
      line,
      what,
      for: undefined,
      rank: names.length > 0 ? rank.wakes : rank.ends,
    },
  ];
}
