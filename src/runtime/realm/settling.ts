/** A promise whose resolving functions the program holds: who called one of them is what wakes those who wait. */

import { packRef } from '../trace/fields.ts';
import type { TaskLog } from './task-log.ts';

// biome-ignore lint/suspicious/noExplicitAny: values of the program pass through untouched
type Any = any;

export class Settling {
  readonly id: number;
  readonly #log: TaskLog;
  #settled = false;

  /** @param self the object whose method makes the promise */
  constructor(log: TaskLog, site: number, self: Any) {
    this.#log = log;
    this.id = log.known.nextId();
    const made = { promise: this.id, site: log.site(site) };
    log.record.write('promise', log.actor, log.tasks.currentId, made);
    log.receiver('promise', this.id, self);
  }

  /** The function, noting its first call. */
  noted(how: 'resolve' | 'reject', settle: Any): Any {
    return (value: Any) => {
      if (!this.#settled) this.#settle(how, value);
      return settle(value);
    };
  }

  #settle(how: 'resolve' | 'reject', value: Any): void {
    this.#settled = true;
    const { tasks, known, record, actor } = this.#log;
    const { current, currentId, cause } = tasks;
    known.settledBy(this.id, current ? packRef('task', currentId) : cause);
    const on = how === 'resolve' ? known.refOf(value) : undefined;
    record.write('settle', actor, currentId, { promise: this.id, how, on });
  }
}
