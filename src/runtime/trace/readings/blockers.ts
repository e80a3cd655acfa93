/** What a task waits for, in words, and the tasks that would have to act before it can go on. */

import type { Ref } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { type Blocked, blocked } from './blocked.ts';
import { DatabaseBlockers } from './database-blockers.ts';
import { Fates } from './fates.ts';
import { grouped } from './grouped.ts';
import { isLink, type Lane, type Lanes, type Span } from './lane.ts';
import type { Takings } from './takings.ts';
import type { TaskPhrases } from './task-phrases.ts';
import { behind, type Thing, type Things, thingOf } from './things.ts';
import { code, counted, listed, where } from './words.ts';

/** What is known of a run by then. */
interface Known {
  things: Things;
  drawn: Lanes;
  phrase: TaskPhrases;
  takings: Takings;
}

export class Blockers {
  /** Tasks that are told as a part of others: the call that takes a lock, the link of a chain. */
  readonly inner = new Set<number>();
  readonly #things: Things;
  readonly #fates: Fates;
  readonly #lanes: ReadonlyMap<number, Lane>;
  readonly #name: TaskPhrases;
  readonly #takings: Takings;
  readonly #database: DatabaseBlockers;
  /** Nothing can happen any more: what is open will stay so. */
  readonly #over: boolean;

  constructor(trace: Trace, { things, drawn: { lanes }, phrase: name, takings }: Known) {
    this.#name = name;
    this.#things = things;
    this.#fates = new Fates(things);
    this.#lanes = new Map(lanes.map((lane) => [lane.task, lane]));
    this.#takings = takings;
    this.#database = new DatabaseBlockers(trace, name, (task) => this.#isAlive(task));
    this.#over = !trace.of('run-end').next().done;
  }

  of(lane: Lane, span: Span): Blocked {
    return this.#taken(lane, span) ?? this.#by(lane, span, this.#through(span.ref));
  }

  #by({ task }: Lane, span: Span, ref: Ref): Blocked {
    const thing = thingOf(this.#things, ref);
    const label = code(thing?.label || span.site.text);
    const since = this.#over ? '' : ` since ${grouped(span.from)} ms`;
    const never = (what: string): string => (this.#over ? `, which ${what}` : since);
    switch (ref.kind) {
      case 'task':
        return { text: `for ${this.#name(ref.id)}`, on: [ref.id], ends: true };
      case 'join':
        return this.#members(task, thing);
      case 'timer':
        return blocked(`for ${label}${since}`);
      case 'request':
        return blocked(`for ${label}${never('never answers')}`);
      case 'body': {
        const request =
          thingOf(this.#things, { kind: 'request', id: ref.id })?.label ?? 'a request';
        return blocked(`for the body of ${code(request)}${never('never ends')}`);
      }
      case 'borrowing':
        return this.#database.client(task, ref);
      case 'pool':
        return this.#database.end(task, ref);
      case 'query':
        return this.#database.query(task, ref.id, label);
      case 'receive':
        return blocked(`for a job of the queue${never('has none left')}`);
      case 'job':
        return blocked(`for ${label}${never('never ends')}`);
      case 'socket':
        return blocked(`for ${label}${since}`);
      default:
        return blocked(`for ${label}${this.#made(thing, task, span)}`);
    }
  }

  /**
   * Whoever waits for a link of a chain waits for what it waits for, which stands at the same line; so with a
   * promise that was resolved with another.
   */
  #through(waitedFor: Ref): Ref {
    const seen = new Set<Thing>();
    let ref = behind(this.#things, waitedFor);
    for (;;) {
      const thing = thingOf(this.#things, ref);
      const next = thing && !seen.has(thing) && this.#next(thing);
      if (!thing || !next) return ref;
      seen.add(thing);
      ref = behind(this.#things, next);
    }
  }

  #next({ ref, on }: Thing): Ref | undefined {
    if (ref.kind === 'promise') return on;
    const lane = ref.kind === 'task' ? this.#lanes.get(ref.id) : undefined;
    const open = lane?.spans.at(-1);
    if (!lane || !open || open.to !== undefined || !isLink(lane)) return undefined;
    this.inner.add(lane.task);
    return open.ref;
  }

  /** Who took a lock or a permit last, and where. */
  #taken(lane: Lane, { ref, site }: Span): Blocked | undefined {
    const noun = this.#takings.noun(site);
    const taking = noun && this.#takings.lastGranted(ref, site);
    if (taking === undefined) return undefined;
    if (ref.kind === 'task') this.inner.add(ref.id);
    const holds = this.#isAlive(taking.task);
    const who = taking.task === lane.task ? 'it took itself' : `${this.#name(taking.task)} took`;
    const what = holds ? 'still holds' : 'never gave back';
    return blocked(
      `for a ${noun} that ${who} ${where(taking.site)} and ${what}`,
      holds ? [taking.task] : [],
      this.#takings.object(site, taking.site) ?? noun,
    );
  }

  /** Of a promise of the program's own: who made it, and that its functions were not called. */
  #made(thing: Thing | undefined, task: number, { site }: Span): string {
    if (thing?.site === undefined) return '';
    if (thing.site.line === site.line && thing.site.file === site.file)
      return this.#over ? ', which nobody settles' : '';
    const by = thing.task === task || thing.task === 0 ? '' : ` by ${this.#name(thing.task)}`;
    const settled = this.#over ? 'never settled' : 'not settled yet';
    return `, a promise made${by} ${where(thing.site)} and ${settled}`;
  }

  #members(task: number, thing: Thing | undefined): Blocked {
    const { how = 'all', members = [] } = thing?.join ?? {};
    if (members.length === 0 && how === 'race')
      return blocked('for `Promise.race([])`, which has nothing in it that could settle');
    const open = members
      .filter((ref) => thingOf(this.#things, ref) && this.#fates.of(ref).at === undefined)
      .map((ref) => this.#through(ref));
    if (open.length === 0) return blocked(`for ${thing?.label}`);
    const tasks = open.filter(({ kind }) => kind === 'task').map(({ id }) => id);
    const names = [...tasks.map((id) => this.#name(id)), ...this.#others(open)];
    if (how === 'race' || how === 'any')
      return blocked(`for the first of ${listed(names, 'or')}`, tasks);
    const done = members.length - open.length;
    const why = open.length === 1 ? this.#query(task, open[0] as Ref) : undefined;
    const of = `(${done} of ${members.length} ${done === 1 ? 'has' : 'have'} settled)`;
    const text = `${why?.text ?? `for ${listed(names)}`}${done === 0 ? '' : ` ${of}`}`;
    if (why) return blocked(text, why.on);
    return { text, on: tasks, ends: names.length === 1 && done === 0 };
  }

  #query(task: number, ref: Ref): Blocked | undefined {
    if (ref.kind !== 'query') return undefined;
    return this.#database.query(task, ref.id, code(thingOf(this.#things, ref)?.label ?? 'a query'));
  }

  /** What else is open: by its name, or counted. */
  #others(open: readonly Ref[]): string[] {
    const things = open.filter(({ kind }) => kind !== 'task');
    const labels = things.map((ref) => thingOf(this.#things, ref)?.label ?? '').filter(Boolean);
    const nameless = things.length - labels.length;
    return [...labels.map(code), ...(nameless > 0 ? [counted(nameless, 'promise')] : [])];
  }

  #isAlive(task: number): boolean {
    const lane = this.#lanes.get(task);
    return lane !== undefined && lane.end === undefined;
  }
}
