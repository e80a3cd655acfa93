/**
 * The hooks that a compiled program calls (see `compiler/hooks`): who runs, where it waits, what for, and when
 * it goes on. Each hands its value through; none adds a tick.
 */

import { type Ref, unpackRef } from '../trace/fields.ts';
import { chain, type Link } from './chains.ts';
import { Scope } from './dispose.ts';
import type { Guard } from './guard.ts';
import { type FileText, LinkedFiles } from './linked-files.ts';
import { $Object, $Promise, $Reflect, $String, $TypeError } from './originals.ts';
import type { OwnServers } from './own-servers.ts';
import { Settling } from './settling.ts';
import { TaskLog, type TaskLogParts } from './task-log.ts';
import type { Task } from './tasks.ts';

export interface HooksParts extends TaskLogParts {
  guard: Guard;
  mainName: string;
  servers: OwnServers;
  /** What the program may import by name. */
  modules: object;
}

// biome-ignore lint/suspicious/noExplicitAny: values of the program pass through untouched
type Any = any;

const { asyncIterator, iterator: syncIterator } = Symbol;
const { isArray } = Array;
const { values: valuesOfArray } = Array.prototype;

export class Hooks {
  /** Loop turns and calls until the guard looks at the real clock. */
  budget = 0;
  readonly main: Task;
  readonly #log: TaskLog;
  readonly #parts: HooksParts;
  #files: LinkedFiles | undefined;
  /** How many resources blocks have taken. */
  #resources = 0;

  constructor(parts: HooksParts) {
    this.#parts = parts;
    this.#log = new TaskLog(parts);
    this.main = parts.tasks.next(parts.actor);
  }

  /** Main begins: called by the realm just before the factory. */
  begin(): void {
    this.#log.begin(this.main, 0, this.#parts.mainName, []);
  }

  // --- async functions

  /** `self`: the object, when the function is a method. */
  task(
    site: number,
    label: string,
    args: Any[],
    body: (task: Task) => Promise<Any>,
    self?: Any,
  ): Promise<Any> {
    const { tasks, known } = this.#log;
    const caller = tasks.current;
    const task = this.#log.start(site, label, args, tasks.takePlace().site);
    this.#log.receiver('task', task.id, self);
    try {
      const promise = body(task);
      known.promise(promise, 'task', task.id);
      return promise;
    } finally {
      tasks.current = caller;
    }
  }

  generator(site: number, label: string): Task {
    return this.#log.start(site, label, []);
  }

  returns(task: Task, site: number, value: Any): Any {
    this.#log.returns(task, site, value);
    return value;
  }

  failed(task: Task, error: Any): Any {
    this.#log.fails(task, error);
    return error;
  }

  ended(task: Task): void {
    this.#log.ends(task);
  }

  // --- waiting

  waits(task: Task, site: number, value: Any): Any {
    this.#log.waits(task, site, value);
    this.#log.tasks.leavePlace();
    return value;
  }

  resumed(task: Task, site: number, value: Any): Any {
    this.#log.goesOn(task, site, 1);
    return value;
  }

  /** A `catch` or `finally`: the task runs, whether or not a wait was thrown out of. */
  entered(task: Task): void {
    this.#log.runs(task, 0);
  }

  /** The body of a `for await`, and what comes behind it: the source has answered. */
  stepped(task: Task): void {
    this.#log.runs(task, 1);
  }

  /** `for await`: each `next` and `return` of the source is a wait. */
  iterates(task: Task, site: number, source: Any): Any {
    const observed = (iterator: Any, plain = false) => {
      const waits = (result: Any) => {
        this.waits(task, site, plain ? result.value : result);
        return result;
      };
      if (typeof iterator !== 'object' || iterator === null) return iterator;
      // As GetIterator does: `next` is read once, `return` when the loop is left early.
      const { next } = iterator;
      return {
        next: (...args: Any[]) => waits($Reflect.apply(next, iterator, args)),
        get return() {
          const method = iterator.return;
          if (method === undefined || method === null) return method;
          return (...args: Any[]) => waits($Reflect.apply(method, iterator, args));
        },
      };
    };
    if (source === undefined || source === null) throw notIterable(source);
    const method = source[asyncIterator];
    if (method !== undefined && method !== null) {
      return { [asyncIterator]: () => observed($Reflect.apply(method, source, [])) };
    }
    const synchronous = source[syncIterator];
    if (typeof synchronous !== 'function') throw notIterable(source);
    // What an array's own iterator gives is awaited, and can be looked at without anybody's noticing.
    const plain = synchronous === valuesOfArray && isArray(source);
    return {
      [syncIterator]: () => observed($Reflect.apply(synchronous, source, []), plain),
    };
  }

  yields(task: Task, site: number, value: Any): Any {
    const { record, tasks, actor } = this.#log;
    record.write('yield', actor, task.id, { site: this.#log.site(site) });
    tasks.current = undefined;
    return value;
  }

  taken(task: Task, site: number, value: Any): Any {
    const { record, tasks, actor } = this.#log;
    record.write('next', actor, task.id, { site: this.#log.site(site) });
    tasks.current = task;
    return value;
  }

  // --- resources

  scope(): Scope {
    const { record, tasks, actor } = this.#log;
    return new Scope({
      used: (at) => {
        const resource = ++this.#resources;
        record.write('use', actor, tasks.currentId, { resource, site: this.#log.site(at) });
        return resource;
      },
      disposing: (resource, at) => {
        record.write('dispose', actor, tasks.currentId, { resource, site: this.#log.site(at) });
      },
      disposed: (resource, ok) => {
        record.write('disposed', actor, tasks.currentId, { resource, ok });
      },
    });
  }

  use(scope: Scope, site: number, isAsync: boolean, value: Any): Any {
    return scope.add(value, isAsync, site);
  }

  threw(scope: Scope, error: Any): void {
    scope.fail(error);
  }

  /** Disposes up to the next thing to await; false when there is none. */
  disposes(scope: Scope): boolean {
    return scope.disposeToAwait();
  }

  awaited(scope: Scope): Any {
    return scope.awaited;
  }

  /** Disposes what is left, and throws what the block or a disposal threw. */
  close(scope: Scope): void {
    scope.close();
  }

  // --- promises

  /** `Promise.all` and its siblings, so that what they wait for is known. */
  join(how: string, receiver: Any, combinator: Any, iterable: Any): Any {
    const members = this.#log.known.members(iterable);
    return this.#joined(how, $Reflect.apply(combinator, receiver, [iterable]), members);
  }

  /** `Promise.try`: its promise waits for what the callback returns. */
  tries(receiver: Any, method: Any, callback: Any, ...args: Any[]): Any {
    const members: Ref[] = [];
    const noted = (...given: Any[]) => {
      const result = $Reflect.apply(callback, undefined, given);
      members[0] = unpackRef(this.#log.known.ref(result));
      return result;
    };
    const observed = typeof callback === 'function' ? noted : callback;
    return this.#joined('try', $Reflect.apply(method, receiver, [observed, ...args]), members);
  }

  #joined(how: string, joined: Any, members: Ref[]): Any {
    const { record, tasks, known, actor } = this.#log;
    // A combinator of the program's own may give anything.
    if (typeof joined !== 'object' || joined === null) return joined;
    const join = known.promise(joined, 'join');
    record.write('join', actor, tasks.currentId, { join, how, members });
    return joined;
  }

  promise(site: number, self: Any, PromiseClass: Any, executor: Any): Any {
    if (typeof executor !== 'function') return new PromiseClass(executor);
    const settling = new Settling(this.#log, site, self);
    const observed = (resolve: Any, reject: Any) => {
      const functions = [settling.noted('resolve', resolve), settling.noted('reject', reject)];
      return $Reflect.apply(executor, undefined, functions);
    };
    const made: Any = $Reflect.construct(PromiseClass, [observed]);
    this.#log.known.promise(made, 'promise', settling.id);
    return made;
  }

  resolvers(site: number, self: Any, made: Any): Any {
    const settling = new Settling(this.#log, site, self);
    this.#log.known.promise(made.promise, 'promise', settling.id);
    made.resolve = settling.noted('resolve', made.resolve);
    made.reject = settling.noted('reject', made.reject);
    return made;
  }

  /** The receiver of `then`, `catch` or `finally`, and its method, before the arguments are evaluated. */
  link(site: number, name: Link['name'], receiver: Any): Link {
    return { site, name, receiver, method: receiver[name] };
  }

  chain(link: Link, ...callbacks: Any[]): Any {
    return chain(this.#log, link, callbacks);
  }

  // --- calls

  /** The last thing that is evaluated before the call at `site`. */
  at(site: number, value: Any): Any {
    const { tasks, actor } = this.#log;
    tasks.at(this.#log.site(site), actor);
    return value;
  }

  /** A call is over that nobody may have answered. */
  left(value: Any): Any {
    this.#log.tasks.leavePlace();
    return value;
  }

  // --- modules

  /** The default export of a file, which may be a server. */
  serves(file: string, value: Any): Any {
    this.#parts.servers.add(file, value);
    return value;
  }

  /** Links the files of a program that has several; the first is main. */
  files(files: readonly FileText[]): LinkedFiles {
    this.#files = new LinkedFiles(files, this.#log, this.main);
    return this.#files;
  }

  /** Somebody assigns to what another file exports. */
  readOnly(): never {
    throw new $TypeError('Assignment to constant variable.');
  }

  /** A function that is exported as `default` and has no name of its own. */
  named(fn: Any, name: string): void {
    $Object.defineProperty(fn, 'name', { value: name });
  }

  importNow(name: Any): Promise<object> {
    const file = this.#files?.import(name);
    if (file !== undefined) return file;
    const modules = this.#parts.modules as { [name: string]: object };
    if ($Object.hasOwn(modules, name)) return $Promise.resolve({ ...modules[name] });
    const names = $Object.keys(modules).map((each) => `'${each}'`);
    const there = names.join(', ');
    return $Promise.reject(
      new $TypeError(
        `Cannot import '${String(name)}': only names known before the run. There are ${there}.`,
      ),
    );
  }

  guard(site: number): void {
    this.budget = this.#parts.guard.look(this.#log.site(site));
  }
}

/** The engine's own would name our call instead of the reader's expression. */
const notIterable = (source: Any): TypeError => {
  const shown = typeof source === 'object' && source !== null ? 'The object' : $String(source);
  return new $TypeError(`${shown} is not async iterable`);
};
