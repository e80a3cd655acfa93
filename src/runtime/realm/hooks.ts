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

type ChainMethod = 'then' | 'catch' | 'finally';

/** A chain's next link, before its arguments are evaluated. */
interface Link {
  site: number;
  name: ChainMethod;
  receiver: Any;
  method: Any;
}

const chainMethods = {
  // biome-ignore lint/suspicious/noThenProperty: the platform's methods, by their names
  then: Promise.prototype.then,
  catch: Promise.prototype.catch,
  finally: Promise.prototype.finally,
};
const NativePromise = Promise;
const isPromise = (value: unknown): boolean => value instanceof NativePromise;

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
    const { record, tasks, known, firstSite } = this.#parts;
    const by = known.wakerOf(task.waitsOn) ?? tasks.cause;
    record.write3(RESUME, this.#actor, task.id, firstSite + site, ok, by);
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

  /** A promise whose resolving functions the program holds. */
  promise(site: number, constructor: Any, executor: Any): Any {
    if (typeof executor !== 'function') return new constructor(executor);
    const settling = this.#settling(site);
    const made = $Reflect.construct(constructor, [
      (resolve: Any, reject: Any) =>
        $Reflect.apply(executor, undefined, [
          settling.noted('resolve', resolve),
          settling.noted('reject', reject),
        ]),
    ]);
    this.#parts.known.promise(made, 'promise', settling.id);
    return made;
  }

  resolvers(site: number, made: Any): Any {
    const settling = this.#settling(site);
    this.#parts.known.promise(made.promise, 'promise', settling.id);
    made.resolve = settling.noted('resolve', made.resolve);
    made.reject = settling.noted('reject', made.reject);
    return made;
  }

  #settling(site: number): { id: number; noted(how: 'resolve' | 'reject', settle: Any): Any } {
    const { record, tasks, known, actor, firstSite } = this.#parts;
    const id = known.nextId();
    record.write('promise', actor, tasks.currentId, { promise: id, site: firstSite + site });
    let settled = false;
    return {
      id,
      noted: (how, settle) => (value: Any) => {
        if (!settled) {
          settled = true;
          const { current, currentId, cause } = tasks;
          known.settledBy(id, current ? packRef('task', currentId) : cause);
          record.write('settle', actor, currentId, { promise: id, how });
        }
        return settle(value);
      },
    };
  }

  /** The receiver of `then`, `catch` or `finally`, and its method, before the arguments are evaluated. */
  link(site: number, name: ChainMethod, receiver: Any): Link {
    return { site, name, receiver, method: receiver[name] };
  }

  /** A link of a promise chain is a task: it waits for its receiver, then its callback runs. */
  chain({ site, name, receiver, method }: Link, ...callbacks: Any[]): Any {
    if (typeof method !== 'function') throw new $TypeError(`.${name} is not a function`);
    if (method !== chainMethods[name] || !isPromise(receiver)) {
      return $Reflect.apply(method, receiver, callbacks);
    }
    const { tasks, known } = this.#parts;
    const caller = tasks.current;
    const task = this.#start(site, `${name} callback`, []);
    this.waits(task, site, receiver);
    tasks.current = caller;
    const chained = this.#react(task, site, name, receiver, callbacks);
    known.promise(chained, 'task', task.id);
    return chained;
  }

  #react(task: Task, site: number, name: ChainMethod, receiver: Any, callbacks: Any[]): Any {
    const runs = (ok: number, callback: Any) =>
      typeof callback === 'function'
        ? (...args: Any[]) =>
            this.#reaction(task, site, ok, () => $Reflect.apply(callback, undefined, args))
        : undefined;
    // A link without a callback hands on what it gets, in as many ticks.
    const fulfilled = (value: Any) => this.#reaction(task, site, 1, () => value);
    const rejected = (error: Any) =>
      this.#reaction(task, site, 0, () => {
        throw error;
      });
    const [first, second] = callbacks;
    if (name === 'finally') {
      return $Reflect.apply(chainMethods.finally, receiver, [runs(1, first) ?? first]);
    }
    const [onFulfilled, onRejected] = name === 'catch' ? [undefined, first] : [first, second];
    if (name === 'catch' && receiver.then !== chainMethods.then) {
      return $Reflect.apply(chainMethods.catch, receiver, [runs(0, onRejected) ?? onRejected]);
    }
    return $Reflect.apply(chainMethods.then, receiver, [
      runs(1, onFulfilled) ?? fulfilled,
      runs(0, onRejected) ?? rejected,
    ]);
  }

  #reaction(task: Task, site: number, ok: number, callback: () => Any): Any {
    this.#goesOn(task, site, ok);
    try {
      return this.returns(task, site, callback());
    } catch (error) {
      throw this.failed(task, error);
    } finally {
      this.ended(task);
    }
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
