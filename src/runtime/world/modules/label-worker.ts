/**
 * A modelled worker thread: it does one job at a time, beside the program's own thread. What it does is over at the time
 * at which it is over there, even when the program's thread is blocked and hears of it later.
 */

import type { Caller, WorldAccess } from './access.ts';
import { cloned, rejection, resolvers } from './originals.ts';
import { type Input, type Work, workOf } from './render-label.ts';

interface Job {
  id: number;
  name: string;
  input: Input;
  caller: Caller;
  /** Virtual ms at which it was handed over. */
  posted: number;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** The thread, as it is made and watched by the module. */
export interface Thread {
  id: number;
  world: WorldAccess;
  /** A number for a job that no other has. */
  nextJob: () => number;
  onEnd: () => void;
}

export class LabelWorker {
  readonly #thread: Thread;
  readonly #line: Job[] = [];
  /** What was handed over and not yet answered. */
  readonly #open = new Set<Job>();
  #current: { job: Job; drop: () => void } | undefined;
  /** Virtual ms since which the thread has nothing to do. */
  #idleSince = 0;
  #alive = true;

  constructor(thread: Thread, { actor, task, site }: Caller) {
    this.#thread = thread;
    thread.world.write('worker-start', { actor, task, site }, { worker: thread.id, site });
  }

  /**
   * Has a job done on the worker's thread. Its input and what comes of it are copied (HTML, "StructuredClone").
   * @throws DataCloneError when the input can't be copied; Error when the job failed, or the worker was terminated
   */
  run(name: 'renderLabel', input: Input): Promise<unknown> {
    const { world, nextJob } = this.#thread;
    const caller = world.caller();
    if (!this.#alive) return rejection(new Error('worker terminated'));
    if (name !== 'renderLabel') {
      return rejection(new Error(`The worker has no job '${name}'; it has 'renderLabel'.`));
    }
    let copy: Input;
    try {
      copy = cloned(input);
    } catch (error) {
      return rejection(error);
    }
    const { promise, resolve, reject } = resolvers<unknown>();
    const job = {
      id: nextJob(),
      name,
      input: copy,
      caller,
      posted: world.now,
      resolve,
      reject,
    };
    world.standsFor(promise, 'job', job.id);
    this.#open.add(job);
    this.#line.push(job);
    if (!this.#current) this.#begin();
    return promise;
  }

  /** Ends the thread at once, whatever it does; what it was given and has not answered is rejected. */
  terminate(): void {
    const caller = this.#thread.world.caller();
    this.#end(caller, new Error('worker terminated'));
  }

  [Symbol.dispose](): void {
    this.terminate();
  }

  #begin(): void {
    const job = this.#line.shift();
    if (!job) return;
    const { world, id: worker } = this.#thread;
    const { id, name, input, caller } = job;
    const at = Math.max(job.posted, this.#idleSince);
    const about = { worker, job: id, at, name, input: world.encode(input), site: caller.site };
    world.write('worker-job', caller, about);
    let work: Work;
    try {
      work = workOf(input, world.faults.labels);
    } catch (error) {
      this.#finish(job, at, 'failed', () => job.reject(error));
      return;
    }
    const { ms, order } = world.latency(`${name} ${input.id}`, work.ms);
    const drop = world.after(
      Math.max(0, at + ms - world.now),
      () => this.#done(job, at + ms, work),
      order,
    );
    this.#current = { job, drop };
  }

  #done(job: Job, at: number, { ends }: Work): void {
    if ('crash' in ends) {
      this.#end('world', new Error(ends.crash), at);
    } else if ('error' in ends) {
      this.#finish(job, at, 'failed', () => job.reject(new Error(ends.error)));
    } else {
      this.#finish(job, at, 'done', () => job.resolve(cloned(ends.label)));
    }
  }

  /** The answer is a message: the program's thread takes it behind what is due already. */
  #finish(job: Job, at: number, outcome: 'done' | 'failed', answer: () => void): void {
    const { world, id: worker } = this.#thread;
    world.write('worker-job-end', 'world', { worker, job: job.id, at, outcome });
    this.#idleSince = at;
    this.#current = undefined;
    world.after(0, () => {
      if (!this.#open.delete(job)) return;
      world.wakes('job', job.id);
      answer();
    });
    this.#begin();
  }

  #end(by: Caller | 'world', error: Error, at = this.#thread.world.now): void {
    if (!this.#alive) return;
    this.#alive = false;
    const { world, id: worker, onEnd } = this.#thread;
    if (this.#current) {
      const { job, drop } = this.#current;
      drop();
      world.write('worker-job-end', by, { worker, job: job.id, at, outcome: 'terminated' });
    }
    world.write('worker-end', by, { worker, site: by === 'world' ? undefined : by.site });
    for (const { reject } of this.#open) reject(error);
    this.#open.clear();
    this.#line.length = 0;
    onEnd();
  }
}
