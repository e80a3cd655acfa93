/** Everything of a run that lasts and can be waited for: who began it, where and when, and how it ended. */

import type { Kind, TraceEvent } from '../event.ts';
import { packRef, type Ref, type RefKind, type Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { ByRef } from './numbered.ts';
import { once } from './once.ts';
import { shortSql } from './short-sql.ts';
import { shortUrl } from './short-url.ts';
import type { Steps } from './steps.ts';

export interface Thing {
  ref: Ref;
  /** What it is called: `job('slow', 300)`, `sleep 150`, `GET /users/7`, `all of 3`; '' for a promise. */
  label: string;
  /** The task that began it; 0: nobody. */
  task: number;
  /** Where it was begun; of a task the call, or the function where the call is not known. */
  site: Site | undefined;
  /** Virtual ms. */
  start: number;
  /** When it was settled; undefined: it never was. */
  end: number | undefined;
  failed: boolean;
  /** The promise that a task returned or a promise was resolved with; its fate is taken over from `end` on. */
  on: Ref | undefined;
  /** The object whose method made it: a task or a promise. */
  self: number | undefined;
  /** What it has become: a query, once the pool has a client for it. */
  became: Ref | undefined;
  /** Of a combinator. */
  join: { how: string; members: readonly Ref[] } | undefined;
}

/** By packed ref. */
export type Things = Pick<ByRef<Thing>, 'get' | 'has'>;

export const thingOf = (things: Things, { kind, id }: Ref): Thing | undefined =>
  things.get(packRef(kind, id));

/** What is behind a ref: `Promise.try` is settled as what its callback returned, `pool.query` as its query. */
export function behind(things: Things, ref: Ref): Ref {
  for (let at = ref; ; ) {
    const { join, became } = thingOf(things, at) ?? {};
    if (join?.how === 'try') at = join.members[0] ?? { kind: 'promise', id: 0 };
    else if (became) at = became;
    else return at;
  }
}

/** @example thingsOf(trace).get(packRef('timer', 1)) // { label: 'sleep 150', task: 1, start: 0, end: 150, … } */
export const thingsOf = once(collect);

function* collect(trace: Trace): Steps<Things> {
  const collected = new Collected();
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) {
      const take = takes[event.kind] as (event: TraceEvent, collected: Collected) => void;
      take(event, collected);
    }
    yield;
  }
  return collected.things;
}

class Collected {
  readonly things = new ByRef<Thing>();
  /** How many callbacks of one name there were. */
  readonly callbacks = new Map<string, number>();
  /** Borrowings for one query. */
  readonly singles = new Set<number>();

  begin(kind: RefKind, id: number, label: string, at: Begun): void {
    this.things.set(packRef(kind, id), {
      ref: { kind, id },
      label,
      task: at.task,
      site: at.site,
      start: at.time,
      end: undefined,
      failed: false,
      on: undefined,
      self: undefined,
      became: undefined,
      join: at.join,
    });
  }

  become({ borrowing, query }: { borrowing: number; query: number }): void {
    const thing = this.singles.has(borrowing) && this.borrowing(borrowing);
    if (thing) thing.became = { kind: 'query', id: query };
  }

  borrowing = (id: number): Thing | undefined => thingOf(this.things, { kind: 'borrowing', id });

  receive(of: Ref, object: number): void {
    const thing = thingOf(this.things, of);
    if (thing) thing.self = object;
  }

  /** What has ended stays so: an interval fires more than once. */
  end(kind: RefKind, id: number, { time, on }: Ended, failed = false): void {
    const thing = this.things.get(packRef(kind, id));
    if (thing === undefined || thing.end !== undefined) return;
    thing.end = time;
    thing.failed = failed;
    thing.on = on;
  }
}

interface Begun {
  time: number;
  task: number;
  site?: Site | undefined;
  join?: Thing['join'];
}

interface Ended {
  time: number;
  on?: Ref | undefined;
}

type Take<K extends Kind> = (event: TraceEvent<K>, into: Collected) => void;

const takes = {
  'task-start': (event, into) =>
    into.begin('task', event.task, taskName(event, into.callbacks), {
      time: event.time,
      task: event.parent,
      site: event.called ?? event.site,
    }),
  receiver: ({ of, object }, into) => into.receive(of, object),
  'task-end': (event, into) => into.end('task', event.task, event),
  'task-fail': (event, into) => into.end('task', event.task, event, true),
  'timer-set': (event, into) =>
    into.begin('timer', event.timer, `${event.api} ${event.due - event.time}`, event),
  'timer-fire': (event, into) => into.end('timer', event.timer, event),
  'timer-clear': (event, into) => into.end('timer', event.timer, event),
  request: (event, into) =>
    into.begin('request', event.request, `${event.method} ${shortUrl(event.url)}`, event),
  response: (event, into) => {
    into.end('request', event.request, event);
    const request = into.things.get(packRef('request', event.request));
    into.begin('body', event.request, `body of ${request?.label ?? 'request'}`, event);
  },
  'request-end': (event, into) => {
    into.end('request', event.request, event, event.outcome !== 'done');
    into.end('body', event.request, event, event.outcome !== 'done');
  },
  join: (event, into) =>
    into.begin('join', event.join, `${event.how} of ${event.members.length}`, {
      ...event,
      join: event,
    }),
  promise: (event, into) => into.begin('promise', event.promise, '', event),
  settle: (event, into) => into.end('promise', event.promise, event, event.how === 'reject'),
  'socket-open': (event, into) =>
    into.begin('socket', event.socket, `${event.api} ${shortUrl(event.url)}`, event),
  'socket-close': (event, into) => into.end('socket', event.socket, event),
  'client-wait': (event, into) => {
    if (event.single) into.singles.add(event.borrowing);
    into.begin('borrowing', event.borrowing, 'a client of the pool', event);
  },
  'client-out': (event, into) => {
    if (!into.singles.has(event.borrowing)) into.end('borrowing', event.borrowing, event);
  },
  'client-denied': (event, into) => into.end('borrowing', event.borrowing, event, true),
  'client-back': (event, into) => {
    const query = into.borrowing(event.borrowing)?.became;
    const failed = query !== undefined && thingOf(into.things, query)?.failed;
    into.end('borrowing', event.borrowing, event, failed);
  },
  query: (event, into) => {
    into.begin('query', event.query, shortSql(event.sql), event);
    into.become(event);
  },
  'query-end': (event, into) => into.end('query', event.query, event, event.code !== undefined),
  'pool-end': (event, into) => into.begin('pool', event.pool, 'the end of the pool', event),
  'queue-receive': (event, into) =>
    into.begin('receive', event.receive, 'a job of the queue', event),
  'queue-job': (event, into) => into.end('receive', event.receive, event),
  'worker-job': (event, into) =>
    into.begin('job', event.job, `${event.name} on worker ${event.worker}`, event),
  'worker-job-end': (event, into) => into.end('job', event.job, event, event.outcome !== 'done'),
} satisfies { [K in Kind]?: Take<K> };

const kinds = Object.keys(takes) as (keyof typeof takes)[];

/** Callbacks have no name of their own: those of the same call are counted. */
function taskName(
  { name, args }: { name: string; args: string },
  callbacks: Map<string, number>,
): string {
  if (!name.endsWith(' callback')) return name === 'main' ? name : `${name}(${args})`;
  const count = (callbacks.get(name) ?? 0) + 1;
  callbacks.set(name, count);
  return `${name} ${count}`;
}
