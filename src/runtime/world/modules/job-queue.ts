/**
 * A job queue that delivers at least once: whoever receives a job has it for the time of a lease. A job that nobody has
 * acknowledged by then is given out again, behind those that wait.
 */

import type { Caller, WorldAccess } from './access.ts';
import { rejection, resolvers } from './originals.ts';
import { type QueueFaults, usual } from './queue-faults.ts';

/** A job as it is given out; `attempts` counts how often it was, this time included. */
export interface Job {
  id: string;
  attempts: number;
}

interface Ready {
  receive: number;
  give: (job: Job) => void;
}

interface Held {
  attempts: number;
  endLease: () => void;
}

/** A place in the line. A copy is given out even when the job has been acknowledged. */
interface Place {
  id: string;
  copy: boolean;
}

interface Setup {
  id: number;
  jobs: number;
  /** A number for a call of `receive` that no other has. */
  nextReceive: () => number;
}

export class JobQueue {
  readonly #world: WorldAccess;
  readonly #id: number;
  readonly #faults: QueueFaults;
  readonly #nextReceive: () => number;
  readonly #line: Place[] = [];
  /** Whose acknowledgement is awaited. */
  readonly #left = new Set<string>();
  /** How often each job was given out. */
  readonly #given = new Map<string, number>();
  readonly #held = new Map<string, Held>();
  readonly #ready: Ready[] = [];
  readonly #duplicates: Set<string>;
  readonly #lostAcks: Set<string>;

  constructor(world: WorldAccess, { id, jobs, nextReceive }: Setup) {
    this.#world = world;
    this.#id = id;
    this.#nextReceive = nextReceive;
    this.#faults = world.faults.queue ?? {};
    this.#duplicates = new Set(this.#faults.duplicates);
    this.#lostAcks = new Set(this.#faults.lostAcks);
    for (let n = 1; n <= jobs; n++) {
      this.#line.push({ id: `j${n}`, copy: false });
      this.#left.add(`j${n}`);
    }
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
    const ready = {
      receive,
      give: (job: Job) => {
        signal?.removeEventListener('abort', leave);
        resolve(job);
      },
    };
    const drop = this.#after('receive', '', () => {
      this.#ready.push(ready);
      this.#giveOut();
    });
    const leave = () => {
      drop();
      const place = this.#ready.indexOf(ready);
      if (place >= 0) this.#ready.splice(place, 1);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    return promise;
  }

  /** The job is done, and is not given out again; a second time, or after its lease, that is no harm. */
  ack(job: Job): Promise<void> {
    return this.#tell('ack', job, (id, caller) => {
      if (this.#lostAcks.delete(id)) return;
      this.#world.write('queue-ack', caller, { queue: this.#id, job: id });
      this.#release(id);
      this.#left.delete(id);
      const place = this.#line.findIndex((each) => each.id === id && !each.copy);
      if (place >= 0) this.#line.splice(place, 1);
    });
  }

  /** The job goes back, behind those that wait; one that is somebody else's by now stays there. */
  nack(job: Job): Promise<void> {
    return this.#tell('nack', job, (id, caller) => {
      this.#world.write('queue-nack', caller, { queue: this.#id, job: id });
      if (this.#held.get(id)?.attempts === job.attempts) this.#giveBack(id);
    });
  }

  /** How many jobs nobody has acknowledged yet, those that somebody works on among them. */
  left(): number {
    return this.#left.size;
  }

  #giveOut(): void {
    while (this.#ready.length > 0 && this.#line.length > 0) {
      const { receive, give } = this.#ready.shift() as Ready;
      const { id } = this.#line.shift() as Place;
      const attempts = (this.#given.get(id) ?? 0) + 1;
      this.#given.set(id, attempts);
      if (this.#left.has(id)) this.#lease(id, attempts);
      if (this.#duplicates.delete(id)) this.#line.unshift({ id, copy: true });
      this.#world.write('queue-job', 'world', {
        queue: this.#id,
        receive,
        job: id,
        attempt: attempts,
      });
      this.#world.wakes('receive', receive);
      give({ id, attempts });
    }
  }

  #lease(id: string, attempts: number): void {
    this.#release(id);
    const endLease = this.#world.after(this.#faults.lease ?? usual.lease, () => {
      this.#world.write('queue-lease-end', 'world', { queue: this.#id, job: id });
      this.#giveBack(id);
    });
    this.#held.set(id, { attempts, endLease });
  }

  #release(id: string): void {
    this.#held.get(id)?.endLease();
    this.#held.delete(id);
  }

  #giveBack(id: string): void {
    this.#release(id);
    this.#line.push({ id, copy: false });
    this.#giveOut();
  }

  #tell(
    what: 'ack' | 'nack',
    job: Job,
    heard: (id: string, caller: Caller) => void,
  ): Promise<void> {
    const caller = this.#world.caller();
    const id = job?.id;
    if (typeof id !== 'string') {
      return rejection(new TypeError(`${what} takes a job that the queue gave`));
    }
    const { promise, resolve } = resolvers<void>();
    this.#after(what, ` ${id}`, () => {
      if (this.#left.has(id)) heard(id, caller);
      resolve();
    });
    return promise;
  }

  #after(what: 'receive' | 'ack' | 'nack', of: string, fire: () => void): () => void {
    const usually = this.#faults[what] ?? usual[what];
    const { ms, order } = this.#world.latency(`queue ${this.#id} ${what}${of}`, usually);
    return this.#world.after(ms, fire, order);
  }
}
