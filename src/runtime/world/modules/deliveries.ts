/**
 * Who has which job of a queue, and for how long. A job that nobody has acknowledged when its lease ends goes back, behind
 * those that wait.
 */

import type { WorldAccess } from './access.ts';
import { type QueueFaults, usual } from './queue-faults.ts';

/** A job as it is given out; `attempts` counts how often it was, this time included. */
export interface Job {
  id: string;
  attempts: number;
}

/** Somebody who waits for a job. */
export interface Receiver {
  receive: number;
  give: (job: Job) => void;
}

/** A place in the line. A copy is given out even when the job has been acknowledged. */
interface Place {
  id: string;
  copy: boolean;
}

interface Held {
  attempts: number;
  endLease: () => void;
}

export class Deliveries {
  readonly #world: WorldAccess;
  readonly #queue: number;
  readonly #leaseTime: number;
  readonly #duplicates: Set<string>;
  readonly #line: Place[] = [];
  readonly #receivers: Receiver[] = [];
  /** Whose acknowledgement is awaited. */
  readonly #left = new Set<string>();
  /** How often each job was given out. */
  readonly #given = new Map<string, number>();
  readonly #held = new Map<string, Held>();

  constructor(world: WorldAccess, queue: number, jobs: number, faults: QueueFaults) {
    this.#world = world;
    this.#queue = queue;
    this.#leaseTime = faults.lease ?? usual.lease;
    this.#duplicates = new Set(faults.duplicates);
    for (let n = 1; n <= jobs; n++) {
      this.#line.push({ id: `j${n}`, copy: false });
      this.#left.add(`j${n}`);
    }
  }

  get left(): number {
    return this.#left.size;
  }

  isLeft(id: string): boolean {
    return this.#left.has(id);
  }

  wait(receiver: Receiver): void {
    this.#receivers.push(receiver);
    this.#giveOut();
  }

  leave(receiver: Receiver): void {
    const place = this.#receivers.indexOf(receiver);
    if (place >= 0) this.#receivers.splice(place, 1);
  }

  done(id: string): void {
    this.#endLease(id);
    this.#left.delete(id);
    const place = this.#line.findIndex((each) => each.id === id && !each.copy);
    if (place >= 0) this.#line.splice(place, 1);
  }

  /** A job that is somebody else's by now stays there. */
  giveBack({ id, attempts }: Job): void {
    if (this.#held.get(id)?.attempts === attempts) this.#returns(id);
  }

  #returns(id: string): void {
    this.#endLease(id);
    this.#line.push({ id, copy: false });
    this.#giveOut();
  }

  #giveOut(): void {
    const world = this.#world;
    const queue = this.#queue;
    while (this.#receivers.length > 0 && this.#line.length > 0) {
      const { receive, give } = this.#receivers.shift() as Receiver;
      const { id } = this.#line.shift() as Place;
      const attempts = (this.#given.get(id) ?? 0) + 1;
      this.#given.set(id, attempts);
      if (this.#left.has(id)) this.#lease(id, attempts);
      if (this.#duplicates.delete(id)) this.#line.unshift({ id, copy: true });
      world.write('queue-job', 'world', { queue, receive, job: id, attempt: attempts });
      world.wakes('receive', receive);
      give({ id, attempts });
    }
  }

  #lease(id: string, attempts: number): void {
    this.#endLease(id);
    const endLease = this.#world.after(this.#leaseTime, () => {
      this.#world.write('queue-lease-end', 'world', { queue: this.#queue, job: id });
      this.#returns(id);
    });
    this.#held.set(id, { attempts, endLease });
  }

  #endLease(id: string): void {
    this.#held.get(id)?.endLease();
    this.#held.delete(id);
  }
}
