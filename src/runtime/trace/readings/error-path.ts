/** The way of the error that main failed with, from where it was thrown: an async stack, read from the trace. */

import type { TraceEvent } from '../event.ts';
import type { Ref, Site } from '../fields.ts';
import { thrownAt } from '../thrown-at.ts';
import type { Trace } from '../trace.ts';
import { Fates } from './fates.ts';
import { identity } from './identity.ts';
import { once } from './once.ts';
import type { Steps } from './steps.ts';
import { behind, type Thing, type Things, thingOf, thingsOf } from './things.ts';

/** A task, or a combinator, through which the error came. */
export interface Hop {
  /** `loadOrders(7)`, `Promise.all, item 2`, `main`. */
  name: string;
  /** Where it waited; of the first one, where the error was thrown. */
  site: Site | undefined;
  /** Since when it waited (virtual ms); undefined: it threw by itself. */
  since: number | undefined;
}

/**
 * Each is awaited by the next; main is the last. Empty when main did not fail. Where somebody has caught an error and
 * thrown another one, it begins with them.
 * @example errorPath(trace) // [{ name: 'loadOrders(7)', since: 250, … }, { name: 'Promise.all, item 2', … }, { name: 'main', … }]
 */
export const errorPath = once(collect);

function* collect(trace: Trace): Steps<Hop[]> {
  const waits = new Map<number, Wait>();
  const failed = new Map<number, TraceEvent<'task-fail'>>();
  let settled: TraceEvent<'main-settled'> | undefined;
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) {
      if (event.kind === 'await') waits.set(event.task, { ...event, from: event.time, ok: true });
      else if (event.kind === 'resume') {
        const wait = waits.get(event.task);
        if (wait) wait.ok = event.ok;
      } else if (event.kind === 'task-end') {
        const { task, time: from, site, on } = event;
        if (site && on) waits.set(task, { from, site, on, ok: false });
      } else if (event.kind === 'task-fail') failed.set(event.task, event);
      else settled = event;
    }
    yield;
  }
  if (settled?.outcome !== 'rejected') return [];
  const things = yield* thingsOf.steps(trace);
  const hops = yield* new Path(things, waits, failed, settled).hops();
  const [first] = hops;
  if (first) {
    const thrown = thrownAt(trace, settled);
    // Where nobody knows who threw, it is said where main waited.
    const known = hops.length === 1 || !isAt(thrown, hops.at(-1)?.site);
    const site = (known ? thrown : undefined) ?? first.site;
    // Who throws at another line than it waited at has caught what it waited for.
    if (site?.line !== first.site?.line) first.since = undefined;
    first.site = site;
  }
  return hops.map(({ name, site, since }) => ({ name, site, since }));
}

const isAt = (one: Site | undefined, other: Site | undefined): boolean =>
  one?.file === other?.file && one?.line === other?.line && one?.column === other?.column;

const kinds = ['await', 'resume', 'task-end', 'task-fail', 'main-settled'] as const;

/** The last wait of a task; of one that returned a promise, for that. */
interface Wait {
  from: number;
  site: Site;
  on: Ref;
  /** False: it was woken by an error, or may have been. */
  ok: boolean;
}

/** A hop, and the task that it is; of a combinator the one that called it. */
type OfTask = Hop & { task: number };

/** So many things on the way are looked at in one step. */
const A_STEP = 1024;

class Path {
  readonly #things: Things;
  readonly #waits: ReadonlyMap<number, Wait>;
  readonly #failed: ReadonlyMap<number, TraceEvent<'task-fail'>>;
  readonly #main: number;
  readonly #error: string;
  readonly #fates: Fates;
  /** What has not failed, or with another error. */
  readonly #others = new Set<Thing>();

  constructor(
    things: Things,
    waits: ReadonlyMap<number, Wait>,
    failed: ReadonlyMap<number, TraceEvent<'task-fail'>>,
    { task, value }: TraceEvent<'main-settled'>,
  ) {
    this.#things = things;
    this.#waits = waits;
    this.#failed = failed;
    this.#main = task;
    this.#error = identity(value);
    this.#fates = new Fates(things);
  }

  *hops(): Steps<OfTask[]> {
    const hops: OfTask[] = [];
    const seen = new Set<Thing>();
    let ref: Ref | undefined = { kind: 'task', id: this.#main };
    while (ref !== undefined) {
      const thing = thingOf(this.#things, behind(this.#things, ref));
      if (thing === undefined || seen.has(thing)) break;
      seen.add(thing);
      if (seen.size % A_STEP === 0) yield;
      ref = yield* this.#next(thing, hops);
    }
    return hops.reverse();
  }

  /** Adds what `thing` is to the way; and says what it had the error from. */
  *#next(thing: Thing, hops: OfTask[]): Steps<Ref | undefined> {
    const { ref, join, on } = thing;
    if (join) return yield* this.#member(thing, join, hops);
    if (ref.kind !== 'task') return on;
    const isMain = ref.id === this.#main;
    const wait = this.#waits.get(ref.id);
    const from = wait?.ok === false && (yield* this.#carries(wait.on)) ? wait : undefined;
    const site = from?.site ?? this.#failed.get(ref.id)?.site;
    hops.push({ task: ref.id, name: isMain ? 'main' : thing.label, site, since: from?.from });
    return from?.on;
  }

  *#member(
    { task, start: since }: Thing,
    { how, members }: Join,
    hops: OfTask[],
  ): Steps<Ref | undefined> {
    const at = how === 'any' ? -1 : yield* this.#first(members);
    const item = at < 0 ? '' : `, item ${at + 1}`;
    // Where it was awaited: it has no place of its own.
    hops.push({ task, name: `Promise.${how}${item}`, site: hops.at(-1)?.site, since });
    return members[at];
  }

  /** Whether what somebody waited for may have failed with this very error: of tasks, that is known. */
  *#carries(waitedFor: Ref): Steps<boolean> {
    const open: Ref[] = [waitedFor];
    const looked: Thing[] = [];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      const thing = thingOf(this.#things, behind(this.#things, ref));
      if (thing === undefined) return true;
      if (this.#others.has(thing)) continue;
      // What is under way counts as looked at: in a circle nothing fails.
      this.#others.add(thing);
      looked.push(thing);
      if (looked.length % A_STEP === 0) yield;
      if (this.#mayHaveIt(thing, open)) {
        for (const each of looked) this.#others.delete(each);
        return true;
      }
    }
    return false;
  }

  /** The same of one thing; where it had its error from others, they are added to `open`. */
  #mayHaveIt({ ref, join, on, end, failed }: Thing, open: Ref[]): boolean {
    // Its error is its own.
    if (join?.how === 'any') return true;
    if (join) {
      for (const each of join.members) if (each.kind !== 'value') open.push(each);
      return false;
    }
    const failure = ref.kind === 'task' ? this.#failed.get(ref.id) : undefined;
    if (failure !== undefined) return identity(failure.error) === this.#error;
    if (on === undefined) return end === undefined || failed;
    open.push(on);
    return false;
  }

  /** Of those that failed, the one with this very error, or else the first. */
  *#first(members: readonly Ref[]): Steps<number> {
    const own = members.findIndex(({ kind, id }) => {
      const failure = kind === 'task' ? this.#failed.get(id) : undefined;
      return failure !== undefined && identity(failure.error) === this.#error;
    });
    if (own >= 0) return own;
    let first = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, ref] of members.entries()) {
      const { at = least, failed } = yield* this.#fates.steps(ref);
      if (!failed || at >= least) continue;
      [first, least] = [index, at];
    }
    return first;
  }
}

type Join = NonNullable<Thing['join']>;
