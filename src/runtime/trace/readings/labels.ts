/** What a run's tasks, timers, requests and combinators are called, and when each was settled. */

import { packRef, type Ref, type Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { shortUrl } from './requests.ts';

/** What a task waits for. */
export type WaitKind = 'timer' | 'request' | 'body' | 'tasks' | 'promise';

export interface Labels {
  task(id: number): string;
  wait(ref: Ref, site: Site): { kind: WaitKind; label: string; on: readonly number[] };
  /** When what `ref` stands for was settled; undefined while it was not, or where that cannot be known. */
  settled(ref: Ref): number | undefined;
  /** Whether what `ref` stands for is known to have failed. */
  failed(ref: Ref): boolean;
  /** When the last request ended. */
  lastEnd: number;
}

const named = [
  'task-start',
  'task-end',
  'task-fail',
  'timer-set',
  'timer-fire',
  'timer-clear',
  'request',
  'response',
  'request-end',
  'join',
  'queue-job',
  'worker-job',
  'worker-job-end',
] as const;

interface Join {
  how: string;
  members: readonly Ref[];
}

export function labelsOf(trace: Trace): Labels {
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  const timers = new Map<number, string>();
  const requests = new Map<number, string>();
  const joins = new Map<number, Join>();
  const jobs = new Map<number, string>();
  const ends = new Map<number, { time: number; on: Ref | undefined }>();
  const failures = new Set<number>();
  let lastEnd = 0;
  const ended = (kind: Ref['kind'], id: number, time: number, on?: Ref) =>
    ends.set(packRef(kind, id), { time, on });

  for (const event of trace.of(...named)) {
    switch (event.kind) {
      case 'task-start':
        names.set(event.task, taskName(event.name, event.args, counts));
        break;
      case 'task-end':
        ended('task', event.task, event.time, event.on);
        break;
      case 'task-fail':
        ended('task', event.task, event.time);
        failures.add(packRef('task', event.task));
        break;
      case 'timer-set':
        timers.set(event.timer, `${event.api} ${event.due - event.time}`);
        break;
      case 'timer-fire':
      case 'timer-clear':
        ended('timer', event.timer, event.time);
        break;
      case 'request':
        requests.set(event.request, `${event.method} ${shortUrl(event.url)}`);
        break;
      case 'response':
        ended('request', event.request, event.time);
        break;
      case 'request-end':
        ended('body', event.request, event.time);
        if (!ends.has(packRef('request', event.request)))
          ended('request', event.request, event.time);
        if (event.outcome !== 'done') failures.add(packRef('request', event.request));
        lastEnd = event.time;
        break;
      case 'join':
        joins.set(event.join, event);
        break;
      case 'queue-job':
        ended('receive', event.receive, event.time);
        break;
      case 'worker-job':
        jobs.set(event.job, `${event.name} on worker ${event.worker}`);
        break;
      case 'worker-job-end':
        ended('job', event.job, event.time);
        if (event.outcome !== 'done') failures.add(packRef('job', event.job));
        break;
    }
  }

  const settled = (ref: Ref): number | undefined => {
    if (ref.kind === 'join') return joinSettled(joins.get(ref.id), settled);
    const end = ends.get(packRef(ref.kind, ref.id));
    if (!end?.on || end.on.kind === 'promise') return end?.time;
    const on = settled(end.on);
    return on === undefined ? undefined : Math.max(end.time, on);
  };

  const failed = ({ kind, id }: Ref): boolean => {
    const members = kind === 'join' ? joins.get(id) : undefined;
    // Of the combinators only `all` fails with the first of its members, and `try` with its one.
    if (members) return /^(all|try)$/.test(members.how) && members.members.some(failed);
    const on = ends.get(packRef(kind, id))?.on;
    return failures.has(packRef(kind, id)) || (on !== undefined && failed(on));
  };

  const wait: Labels['wait'] = (ref, site) => {
    switch (ref.kind) {
      case 'task':
        return { kind: 'tasks', label: names.get(ref.id) ?? 'task', on: [ref.id] };
      case 'timer':
        return { kind: 'timer', label: timers.get(ref.id) ?? 'timer', on: [] };
      case 'request':
        return { kind: 'request', label: requests.get(ref.id) ?? 'request', on: [] };
      case 'body':
        return { kind: 'body', label: `body of ${requests.get(ref.id) ?? 'request'}`, on: [] };
      case 'join': {
        const { how = 'all', members = [] } = joins.get(ref.id) ?? {};
        // `Promise.try` waits for what its callback returned.
        if (how === 'try') return wait(members[0] ?? { kind: 'promise', id: 0 }, site);
        const on = members.filter(({ kind }) => kind === 'task').map(({ id }) => id);
        return { kind: 'tasks', label: `${how} of ${members.length}`, on };
      }
      case 'receive':
        return { kind: 'promise', label: 'a job of the queue', on: [] };
      case 'job':
        return { kind: 'promise', label: jobs.get(ref.id) ?? 'a worker', on: [] };
      default:
        return { kind: 'promise', label: site.text, on: [] };
    }
  };

  return { failed, task: (id) => names.get(id) ?? 'task', settled, lastEnd, wait };
}

function joinSettled(
  join: Join | undefined,
  settled: (ref: Ref) => number | undefined,
): number | undefined {
  if (!join) return undefined;
  // A plain value among the members is there already.
  const times = join.members.map((ref) => (ref.kind === 'value' ? 0 : settled(ref)));
  const known = times.filter((time) => time !== undefined);
  if (join.how === 'race' || join.how === 'any')
    return known.length > 0 ? Math.min(...known) : undefined;
  return known.length === times.length && known.length > 0 ? Math.max(...known) : undefined;
}

/** Callbacks have no name of their own: those of the same call are counted. */
function taskName(name: string, args: string, counts: Map<string, number>): string {
  if (!name.endsWith(' callback')) return name === 'main' ? name : `${name}(${args})`;
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return `${name} ${count}`;
}
