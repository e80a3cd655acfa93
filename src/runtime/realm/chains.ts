/** `then`, `catch` and `finally` of promises as tasks: a link waits for its receiver, then its callback runs. */

import { $Reflect, $TypeError } from './originals.ts';
import type { TaskLog } from './task-log.ts';
import type { Task } from './tasks.ts';

// biome-ignore lint/suspicious/noExplicitAny: values of the program pass through untouched
type Any = any;
type Method = 'then' | 'catch' | 'finally';

/** A chain's next link, before its arguments are evaluated. */
export interface Link {
  site: number;
  name: Method;
  receiver: Any;
  method: Any;
}

const methods = {
  // biome-ignore lint/suspicious/noThenProperty: the platform's methods, by their names
  then: Promise.prototype.then,
  catch: Promise.prototype.catch,
  finally: Promise.prototype.finally,
};
const NativePromise = Promise;

/** Calls the method, its callbacks observed where the receiver is a promise of the platform's. */
export function chain(log: TaskLog, link: Link, callbacks: Any[]): Any {
  const { site, name, receiver, method } = link;
  if (typeof method !== 'function') throw new $TypeError(`.${name} is not a function`);
  if (method !== methods[name] || !(receiver instanceof NativePromise)) {
    return $Reflect.apply(method, receiver, callbacks);
  }
  const caller = log.tasks.current;
  const task = log.start(site, `${name} callback`, []);
  log.waits(task, site, receiver);
  log.tasks.current = caller;
  const observed = new ObservedLink(log, task, site);
  const chained = observed.react(name, receiver, callbacks);
  // A `then` of the receiver's own may have given anything.
  if (typeof chained === 'object' && chained !== null) log.known.promise(chained, 'task', task.id);
  return chained;
}

class ObservedLink {
  readonly #log: TaskLog;
  readonly #task: Task;
  readonly #site: number;

  constructor(log: TaskLog, task: Task, site: number) {
    this.#log = log;
    this.#task = task;
    this.#site = site;
  }

  react(name: Method, receiver: Any, [first, second]: Any[]): Any {
    if (name === 'finally') {
      return $Reflect.apply(methods.finally, receiver, [this.#observe(1, first) ?? first]);
    }
    const [onFulfilled, onRejected] = name === 'catch' ? [undefined, first] : [first, second];
    if (name === 'catch' && receiver.then !== methods.then) {
      return $Reflect.apply(methods.catch, receiver, [this.#observe(0, onRejected) ?? onRejected]);
    }
    return $Reflect.apply(methods.then, receiver, [
      this.#observe(1, onFulfilled) ?? this.#pass,
      this.#observe(0, onRejected) ?? this.#throw,
    ]);
  }

  #observe(ok: 0 | 1, callback: Any): Any {
    if (typeof callback !== 'function') return undefined;
    return (...args: Any[]) => this.#run(ok, () => $Reflect.apply(callback, undefined, args));
  }

  // A link without a callback hands on what it gets, in as many ticks.
  #pass = (value: Any) => this.#run(1, () => value);
  #throw = (error: Any) =>
    this.#run(0, () => {
      throw error;
    });

  #run(ok: 0 | 1, callback: () => Any): Any {
    const log = this.#log;
    const task = this.#task;
    log.goesOn(task, this.#site, ok);
    try {
      const result = callback();
      log.returns(task, this.#site, result);
      return result;
    } catch (error) {
      log.fails(task, error);
      throw error;
    } finally {
      log.ends(task);
    }
  }
}
