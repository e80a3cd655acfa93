/** The client of a job queue that delivers at least once. */

import type { Caller, WorldAccess } from './access.ts';
import { Deliveries, type Job } from './deliveries.ts';
import { rejection, resolvers } from './originals.ts';
import { type QueueFaults, usual } from './queue-faults.ts';

interface Setup {
  id: number;
  jobs: number;
  /** A number for a call of `receive` that no other has. */
  nextReceive: () => number;
}

export class JobQueue {
  readonly #world: WorldAccess;
  readonly #id: number;
  readonly #nextReceive: () => number;
  readonly #faults: QueueFaults;
  readonly #lostAcks: Set<string>;
  readonly #deliveries: Deliveries;

  constructor(world: WorldAccess, { id, jobs, nextReceive }: Setup) {
    this.#world = world;
    this.#id = id;
    this.#nextReceive = nextReceive;
    this.#faults = world.faults.queue ?? {};
    this.#lostAcks = new Set(this.#faults.lostAcks);
    this.#deliveries = new Deliveries(world, id, jobs, this.#faults);
  }

  /**
   * The next job, first in, first out. It never says that there is none: it waits.
   * @throws the signal's reason
   */
  receive({ signal }: { signal?: AbortSignal } = {}): Promise<Job> {
    const world = this.#world;
    const caller = world.caller();
    if (signal?.aborted) return rejection(signal.reason);
    const receive = this.#nextReceive();
    world.write('queue-receive', caller, { queue: this.#id, receive, site: caller.site });
    const { promise, resolve, reject } = resolvers<Job>();
    world.standsFor(promise, 'receive', receive);
    const receiver = {
      receive,
      give: (job: Job) => {
        stay();
        resolve(job);
      },
    };
    const drop = this.#after('receive', '', () => this.#deliveries.wait(receiver));
    const stay = world.onAbort(signal, (reason) => {
      drop();
      this.#deliveries.leave(receiver);
      reject(reason);
    });
    return promise;
  }

  /** The job is done, and is not given out again; a second time, or after its lease, that is no harm. */
  ack(job: Job): Promise<void> {
    return this.#tell('ack', job, ({ id }, caller) => {
      if (this.#lostAcks.delete(id)) return;
      this.#world.write('queue-ack', caller, { queue: this.#id, job: id });
      this.#deliveries.done(id);
    });
  }

  /** The job goes back, behind those that wait. */
  nack(job: Job): Promise<void> {
    return this.#tell('nack', job, (given, caller) => {
      this.#world.write('queue-nack', caller, { queue: this.#id, job: given.id });
      this.#deliveries.giveBack(given);
    });
  }

  /** How many jobs nobody has acknowledged yet, those that somebody works on among them. */
  left(): number {
    return this.#deliveries.left;
  }

  #tell(what: 'ack' | 'nack', job: Job, heard: (job: Job, caller: Caller) => void): Promise<void> {
    const caller = this.#world.caller();
    const { id, attempts } = job ?? {};
    if (typeof id !== 'string') {
      return rejection(new TypeError(`${what} takes a job that the queue gave`));
    }
    const { promise, resolve } = resolvers<void>();
    this.#after(what, ` ${id}`, () => {
      if (this.#deliveries.isLeft(id)) heard({ id, attempts }, caller);
      resolve();
    });
    return promise;
  }

  /** Calls `fire` when what was asked has arrived; returns how to drop that. */
  #after(what: 'receive' | 'ack' | 'nack', of: string, fire: () => void): () => void {
    const usually = this.#faults[what] ?? usual[what];
    const { ms, order } = this.#world.latency(`queue ${this.#id} ${what}${of}`, usually);
    return this.#world.after(ms, fire, order);
  }
}
