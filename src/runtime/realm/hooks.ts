/**
 * The hooks that a compiled program calls (see `compiler/hooks`): who runs, where it waits, what for, and when
 * it goes on. Each hands its value through; none makes or chains a promise.
 */

import { type Actor, actors } from '../trace/event.ts';
import { ABSENT, packRef } from '../trace/fields.ts';
import { codeOf } from '../trace/layout.ts';
import { argumentsText } from './arguments-text.ts';
import { Scope } from './dispose.ts';
import type { Guard } from './guard.ts';
import type { Known } from './known.ts';
import { $Reflect, $TypeError } from './originals.ts';
import type { Record } from './record.ts';

/** A call of an async function, from its start to its end. Task 1 is main. */
export interface Task {
  readonly id: number;
  readonly actor: Actor;
  /** Where it waits, while it does. */
  waitsAt: number;
  waitsOn: number;
  returned: number;
  returnedAt: number;
  failed: boolean;
}

const NOBODY = 0;
const NOT_WAITING = -1;
const AWAIT = codeOf('await');
const RESUME = codeOf('resume');
const VALUE = packRef('value', 0);

/** Who runs now. One for all programs of a run, so that a scenario's tasks and the reader's know each other. */
export class Tasks {
  current: Task | undefined;
  /** What fired in this turn: the last resort for what woke a task. */
  cause = ABSENT;
  #last = 0;

  next(actor: Actor): Task {
    return {
      id: ++this.#last,
      actor,
      waitsAt: NOT_WAITING,
      waitsOn: ABSENT,
      returned: ABSENT,
      returnedAt: ABSENT,
      failed: false,
    };
  }

  get currentId(): number {
    return this.current?.id ?? NOBODY;
  }
}

export interface HooksParts {
  record: Record;
  tasks: Tasks;
  known: Known;
  guard: Guard;
  actor: Actor;
  /** Where this program's sites begin in the trace's table. */
  firstSite: number;
  mainName: string;
  /** What the program may import by name. */
  modules: object;
}

// biome-ignore lint/suspicious/noExplicitAny: values of the program pass through untouched
type Any = any;

export class Hooks {
  /** Loop turns and calls until the guard looks at the real clock. */
  budget = 0;
  readonly main: Task;
  readonly #parts: HooksParts;
  readonly #actor: number;
  /** The place of the call that is about to be made: `at` is the last thing evaluated before it. */
  #place = ABSENT;

  constructor(parts: HooksParts) {
    this.#parts = parts;
    this.#actor = actors.indexOf(parts.actor);
    this.main = parts.tasks.next(parts.actor);
  }

  /** Main begins: called by the realm just before the factory. */
  begin(site: number): void {
    const { record, tasks, actor, mainName } = this.#parts;
    tasks.current = this.main;
    record.write('task-start', actor, this.main.id, {
      parent: NOBODY,
      name: mainName,
      args: '',
      site,
    });
  }

  // --- async functions

  task(site: number, label: string, args: Any[], body: (task: Task) => Promise<Any>): Promise<Any> {
    const { tasks, known } = this.#parts;
    const caller = tasks.current;
    const task = this.#start(site, label, args);
    try {
      const promise = body(task);
      known.promise(promise, 'task', task.id);
      return promise;
    } finally {
      tasks.current = caller;
    }
  }

  generator(site: number, label: string): Task {
    return this.#start(site, label, []);
  }

  #start(site: number, label: string, args: Any[]): Task {
    const { record, tasks, actor, firstSite } = this.#parts;
    const task = tasks.next(actor);
    record.write('task-start', actor, task.id, {
      parent: tasks.currentId,
      name: label,
      args: argumentsText(args),
      site: firstSite + site,
    });
    tasks.current = task;
    return task;
  }

  returns(task: Task, site: number, value: Any): Any {
    task.returned = this.#parts.known.ref(value);
    task.returnedAt = site;
    return value;
  }

  failed(task: Task, error: Any): Any {
    const at = task.waitsAt;
    this.entered(task);
    const { record, known, actor, firstSite } = this.#parts;
    task.failed = true;
    record.write('task-fail', actor, task.id, {
      error: known.encoder.encode(error),
      site: at === NOT_WAITING ? undefined : firstSite + at,
      stack: known.stack(error),
    });
    return error;
  }

  ended(task: Task): void {
    const { record, tasks, actor, firstSite } = this.#parts;
    const adopts = task.returned !== VALUE && task.returned !== ABSENT;
    const taken = adopts ? { on: task.returned, site: firstSite + task.returnedAt } : {};
    if (!task.failed) record.write('task-end', actor, task.id, taken);
    tasks.current = undefined;
  }

  // --- waiting

  waits(task: Task, site: number, value: Any): Any {
    const { record, tasks, known, firstSite } = this.#parts;
    task.waitsAt = site;
    task.waitsOn = known.ref(value);
    record.write2(AWAIT, this.#actor, task.id, firstSite + site, task.waitsOn);
    tasks.current = undefined;
    this.#place = ABSENT;
    return value;
  }

  resumed(task: Task, site: number, value: Any): Any {
    this.#goesOn(task, site, 1);
    return value;
  }

  /** A `catch` or `finally`: the task runs, whether or not a wait was thrown out of. */
  entered(task: Task): void {
    if (task.waitsAt === NOT_WAITING) this.#parts.tasks.current = task;
    else this.#goesOn(task, task.waitsAt, 0);
  }

  /** The body of a `for await`, and what comes behind it: the source has answered. */
  stepped(task: Task): void {
    if (task.waitsAt === NOT_WAITING) this.#parts.tasks.current = task;
    else this.#goesOn(task, task.waitsAt, 1);
  }

  #goesOn(task: Task, site: number, ok: number): void {
    const { record, tasks, firstSite } = this.#parts;
    record.write3(RESUME, this.#actor, task.id, firstSite + site, ok, tasks.cause);
    task.waitsAt = NOT_WAITING;
    tasks.current = task;
  }

  /** `for await`: each `next` and `return` of the source is a wait. */
  iterates(task: Task, site: number, source: Any): Any {
    const waits = (promise: Any) => this.waits(task, site, promise);
    const observed = (iterator: Any) => {
      const around: Any = {
        next: (...args: Any[]) => waits(iterator.next(...args)),
      };
      if (typeof iterator.return === 'function') {
        around.return = (...args: Any[]) => waits(iterator.return(...args));
      }
      return around;
    };
    const method = source[Symbol.asyncIterator];
    if (method !== undefined && method !== null) {
      return { [Symbol.asyncIterator]: () => observed($Reflect.apply(method, source, [])) };
    }
    return { [Symbol.iterator]: () => observed(source[Symbol.iterator]()) };
  }

  yields(task: Task, site: number, value: Any): Any {
    const { record, tasks, firstSite, actor } = this.#parts;
    record.write('yield', actor, task.id, { site: firstSite + site });
    tasks.current = undefined;
    return value;
  }

  taken(task: Task, site: number, value: Any): Any {
    const { record, tasks, firstSite, actor } = this.#parts;
    record.write('next', actor, task.id, { site: firstSite + site });
    tasks.current = task;
    return value;
  }

  // --- resources

  scope(): Scope {
    return new Scope();
  }

  use(scope: Scope, site: number, isAsync: boolean, value: Any): Any {
    return scope.add(value, isAsync, this.#parts.firstSite + site);
  }

  threw(scope: Scope, error: Any): void {
    scope.fail(error);
  }

  /** Disposes up to the next thing to await; false when there is none. */
  disposes(scope: Scope): boolean {
    return scope.disposeToAwait((site) => this.#disposal(site));
  }

  awaited(scope: Scope): Any {
    return scope.awaited;
  }

  /** Disposes what is left, and throws what the block or a disposal threw. */
  close(scope: Scope): void {
    scope.close((site) => this.#disposal(site));
  }

  #disposal(site: number): void {
    const { record, tasks, actor } = this.#parts;
    record.write('dispose', actor, tasks.currentId, { site });
  }

  // --- calls

  /** `Promise.all` and its siblings, so that what they wait for is known. */
  join(how: string, receiver: Any, combinator: Any, iterable: Any): Any {
    const { record, tasks, known, actor } = this.#parts;
    const members = known.members(iterable);
    const joined = $Reflect.apply(combinator, receiver, [iterable]) as object;
    const join = known.promise(joined, 'join');
    record.write('join', actor, tasks.currentId, { join, how, members });
    return joined;
  }

  at(site: number, value: Any): Any {
    this.#place = this.#parts.firstSite + site;
    return value;
  }

  /** The place of the call that the realm is answering now, once. */
  takePlace(): number | undefined {
    const place = this.#place;
    this.#place = ABSENT;
    return place === ABSENT ? undefined : place;
  }

  importNow(name: Any): Promise<never> {
    const names = Object.keys(this.#parts.modules)
      .map((each) => `'${each}'`)
      .join(', ');
    return Promise.reject(
      new $TypeError(
        `Cannot import '${String(name)}': only names known before the run. There are ${names}.`,
      ),
    );
  }

  guard(site: number): void {
    this.budget = this.#parts.guard.look(this.#parts.firstSite + site);
  }
}
