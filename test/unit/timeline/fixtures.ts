import type { Summary } from '../../../src/runtime/trace/index.ts';
import type {
  Lane,
  LaneEnd,
  Lanes,
  Span,
  WaitKind,
} from '../../../src/runtime/trace/readings/lane.ts';

const site = (line: number) => ({ file: 'main.ts', line, column: 1, text: '' });

/** A wait as the lanes have it. */
export function span(
  from: number,
  to: number | undefined,
  line: number,
  kind: WaitKind,
  label: string,
  on: number[] = [],
): Span {
  const ref = { kind: 'promise', id: 0 } as const;
  return { from, to, site: site(line), kind, label, ok: true, on, ref, by: undefined };
}

/** A task with its waits. */
export function lane(
  task: number,
  name: string,
  [start, end]: [number, number?],
  outcome: LaneEnd,
  spans: Span[],
  parent = 1,
): Lane {
  return {
    task,
    name,
    parent: task === 1 ? 0 : parent,
    depth: task === 1 ? 0 : 1,
    site: site(2),
    start,
    end,
    outcome,
    spans,
    prints: [],
    runs: [start, ...spans.map((each) => each.from)],
  };
}

export function lanesOf(lanes: Lane[], more: Partial<Lanes> = {}): Lanes {
  const end = Math.max(...lanes.map((each) => each.end ?? 0));
  const moments = [
    ...new Set(
      lanes.flatMap((each) => [each.start, ...each.spans.map((s) => s.from), each.end ?? 0]),
    ),
  ];
  return {
    lanes,
    wakes: [],
    aborts: [],
    levels: [],
    resources: [],
    moments: moments.sort((a, b) => a - b),
    mainEnd: lanes[0]?.end,
    end,
    ...more,
  };
}

/** Three requests at once, one wait: the run of listing 4.2. */
export const gather = lanesOf(
  [
    lane(1, 'main', [0, 700], 'resolved', [span(0, 700, 17, 'tasks', 'all of 3', [2, 3, 4])]),
    lane(2, 'loadUser(7)', [0, 500], 'resolved', [span(0, 500, 4, 'request', 'GET /users/7')]),
    lane(3, 'loadOrders(7)', [0, 700], 'resolved', [
      span(0, 250, 8, 'request', 'GET /orders?user=7'),
      span(250, 700, 9, 'request', 'GET /orders/91'),
    ]),
    lane(4, 'loadTheme()', [0, 150], 'resolved', [span(0, 150, 13, 'timer', 'sleep 150')]),
  ],
  { wakes: [{ time: 700, from: 3, to: 1 }] },
);

/** Two tasks that each wait for what the other holds. */
export const deadlock = lanesOf(
  [
    lane(1, 'main', [0], 'waiting', [span(0, undefined, 6, 'tasks', 'all of 2', [2, 3])]),
    lane(2, 'move(a, b)', [0], 'waiting', [
      span(0, 10, 3, 'timer', 'sleep 10'),
      span(10, undefined, 4, 'promise', 'to.lock()'),
    ]),
    lane(3, 'move(b, a)', [0], 'waiting', [
      span(0, 10, 3, 'timer', 'sleep 10'),
      span(10, undefined, 4, 'promise', 'to.lock()'),
    ]),
  ],
  { mainEnd: undefined },
);

/** A task that main never awaited and that never ends. */
export const leak = lanesOf([
  lane(1, 'main', [0, 400], 'resolved', [span(0, 400, 3, 'timer', 'sleep 400')]),
  lane(2, 'warmCache()', [100], 'leaked', [span(100, undefined, 9, 'timer', 'sleep 60000')]),
]);

/** The figures of a run that finished and did nothing. */
export const finished: Summary = {
  outcome: 'finished',
  at: 700,
  limit: undefined,
  allowed: undefined,
  unkept: 0,
  unkeptAt: undefined,
  error: undefined,
  site: undefined,
  lines: 0,
  requests: 0,
  peakInFlight: 0,
  aborted: 0,
  unhandled: 0,
  blocked: { ms: 0, count: 0 },
  pool: { count: 0, ended: 0, out: 0, peak: 0 },
  workers: 0,
  left: { request: 0, timer: 0, client: 0, pool: 0, socket: 0, listener: 0, worker: 0 },
};
